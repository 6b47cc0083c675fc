/**
 * Whom and which units this service knows of: HR's words and the person's own, as the profile service told them.
 * No identity groups, no opinion on anybody.
 */
@NullMarked
package org.facultyaffairs.matching.people;

import org.jspecify.annotations.NullMarked;
