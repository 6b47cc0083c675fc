/**
 * Measurements of the whole house from outside.
 * Nothing here is used by the house.
 */
@NullMarked
package org.facultyaffairs.benchmark;

import org.jspecify.annotations.NullMarked;
