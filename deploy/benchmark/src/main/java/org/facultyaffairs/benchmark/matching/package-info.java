/**
 * The command that measures the matching engine beside its rivals and writes what came of it.
 * Nothing here is used by the engine or the house.
 */
@NullMarked
package org.facultyaffairs.benchmark.matching;

import org.jspecify.annotations.NullMarked;
