/**
 * How time and memory are taken, and who takes part.
 * Knows nothing of what is solved.
 */
@NullMarked
package org.facultyaffairs.benchmark.matching.measure;

import org.jspecify.annotations.NullMarked;
