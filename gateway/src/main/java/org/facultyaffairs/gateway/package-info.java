/**
 * The one door of the house: how the process starts and what time it is. What passes the door, and what does not, lives
 * in the rooms below; nothing here knows what a nomination is.
 */
@NullMarked
package org.facultyaffairs.gateway;

import org.jspecify.annotations.NullMarked;
