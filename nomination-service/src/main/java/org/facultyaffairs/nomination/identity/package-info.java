/**
 * What people told in confidence of themselves, sealed, with the key to it: opened for the check of a slate and nothing else.
 * No answer leaves this room with a name, and none is ever scored, logged or shown.
 */
@NullMarked
package org.facultyaffairs.nomination.identity;

import org.jspecify.annotations.NullMarked;
