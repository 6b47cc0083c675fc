/**
 * Tables in CSV: read strictly with line and column of what is wrong, written without formulas.
 * No column of any feature.
 */
@NullMarked
package org.facultyaffairs.profile.csv;

import org.jspecify.annotations.NullMarked;
