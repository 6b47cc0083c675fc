/**
 * What becomes here of nominations made elsewhere: credit for sponsors, and their check-ins.
 * No nomination is kept.
 */
@NullMarked
package org.facultyaffairs.matching.nomination;

import org.jspecify.annotations.NullMarked;
