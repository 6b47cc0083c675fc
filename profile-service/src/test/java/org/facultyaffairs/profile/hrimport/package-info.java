/** Tests of HR's imports. */
@NullMarked
package org.facultyaffairs.profile.hrimport;

import org.jspecify.annotations.NullMarked;
