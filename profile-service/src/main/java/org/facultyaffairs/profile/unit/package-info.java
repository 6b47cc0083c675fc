/**
 * The school, its departments and divisions, and who leads each.
 * Nothing about the people in them beyond the leader's id.
 */
@NullMarked
package org.facultyaffairs.profile.unit;

import org.jspecify.annotations.NullMarked;
