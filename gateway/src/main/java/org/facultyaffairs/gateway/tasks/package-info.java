/**
 * Lists that only the house as a whole can answer: what awaits me, who did what, what was parked.
 * Merged from the services' own lists; nothing is kept here.
 */
@NullMarked
package org.facultyaffairs.gateway.tasks;

import org.jspecify.annotations.NullMarked;
