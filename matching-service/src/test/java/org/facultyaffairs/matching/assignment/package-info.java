/**
 * Tests of the match: the cases that break toys, properties against slow but simple rivals, a library as judge.
 * No data of a real person, and nothing that measures time.
 */
@NullMarked
package org.facultyaffairs.matching.assignment;

import org.jspecify.annotations.NullMarked;
