/**
 * How values are kept in columns.
 * No value of any feature.
 */
@NullMarked
package org.facultyaffairs.profile.column;

import org.jspecify.annotations.NullMarked;
