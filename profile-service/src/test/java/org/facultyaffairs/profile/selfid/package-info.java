/** Tests of self-identification. */
@NullMarked
package org.facultyaffairs.profile.selfid;

import org.jspecify.annotations.NullMarked;
