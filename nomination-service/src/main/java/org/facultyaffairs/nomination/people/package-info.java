/**
 * Whom and which units this service knows of: ids and HR's words, as other services told them.
 * No identity groups, and nothing about what anybody is nominated for.
 */
@NullMarked
package org.facultyaffairs.nomination.people;

import org.jspecify.annotations.NullMarked;
