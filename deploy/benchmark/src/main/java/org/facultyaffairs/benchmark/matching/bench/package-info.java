/**
 * The benchmarks by number: which instance, who takes part, what must be reached.
 * The only room that knows the engine, the rivals and the instances together.
 */
@NullMarked
package org.facultyaffairs.benchmark.matching.bench;

import org.jspecify.annotations.NullMarked;
