/** Tests of units. */
@NullMarked
package org.facultyaffairs.profile.unit;

import org.jspecify.annotations.NullMarked;
