/**
 * How a value made of several parts is kept in one column.
 * No value and no rule of the domain.
 */
@NullMarked
package org.facultyaffairs.matching.column;

import org.jspecify.annotations.NullMarked;
