/** Tests of the service as a whole. */
@NullMarked
package org.facultyaffairs.profile;

import org.jspecify.annotations.NullMarked;
