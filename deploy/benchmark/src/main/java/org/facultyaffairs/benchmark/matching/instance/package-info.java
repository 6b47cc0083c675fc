/**
 * What is solved: instances made from a seed or read from a file, the same on every machine.
 * No solver is known here, and nothing is timed.
 */
@NullMarked
package org.facultyaffairs.benchmark.matching.instance;

import org.jspecify.annotations.NullMarked;
