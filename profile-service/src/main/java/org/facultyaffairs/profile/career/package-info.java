/**
 * What people say of their own career, in versions, and who may read it.
 * Nothing that HR says, nothing confidential.
 */
@NullMarked
package org.facultyaffairs.profile.career;

import org.jspecify.annotations.NullMarked;
