/**
 * What is printed and written of a run: tables, the machine, the page that keeps them.
 * Measures nothing and judges nothing.
 */
@NullMarked
package org.facultyaffairs.benchmark.matching.report;

import org.jspecify.annotations.NullMarked;
