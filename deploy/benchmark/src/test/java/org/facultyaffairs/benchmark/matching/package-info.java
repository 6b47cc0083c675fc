/**
 * Tests of the benchmark itself, on instances so small that they take a moment.
 * Nothing is timed here.
 */
@NullMarked
package org.facultyaffairs.benchmark.matching;

import org.jspecify.annotations.NullMarked;
