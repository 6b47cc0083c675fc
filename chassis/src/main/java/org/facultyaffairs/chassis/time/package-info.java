/**
 * The one clock of a service, in the institution's time zone.
 * Nothing else reads the time.
 */
@NullMarked
package org.facultyaffairs.chassis.time;

import org.jspecify.annotations.NullMarked;
