/** Tests of people in the directory. */
@NullMarked
package org.facultyaffairs.profile.directory;

import org.jspecify.annotations.NullMarked;
