/** Tests of career profiles. */
@NullMarked
package org.facultyaffairs.profile.career;

import org.jspecify.annotations.NullMarked;
