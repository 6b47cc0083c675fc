/**
 * How evenly acts (nominations, introductions, mentees) are spread over those who could do them.
 * Pure arithmetic on counts; who did what stays outside.
 */
@NullMarked
package org.facultyaffairs.metrics.participation;

import org.jspecify.annotations.NullMarked;
