/**
 * What awaits the caller in this service.
 * Each feature contributes its own tasks.
 */
@NullMarked
package org.facultyaffairs.chassis.tasks;

import org.jspecify.annotations.NullMarked;
