/**
 * What the engine is compared with: OR-tools, Lucene, and the plain way.
 * Rivals get the instance as it is, and nothing from the engine.
 */
@NullMarked
package org.facultyaffairs.benchmark.matching.rival;

import org.jspecify.annotations.NullMarked;
