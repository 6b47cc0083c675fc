/**
 * Reviews as they are asked for, written and brought to a ranking: who reads what, and what they think of it.
 * A comment or a score never leaves this room but for its writer, the chair and the office.
 */
@NullMarked
package org.facultyaffairs.nomination.reviewing;

import org.jspecify.annotations.NullMarked;
