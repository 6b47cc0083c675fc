/**
 * Self-identification over REST: one's own, and an import that only writes.
 * Translates only.
 */
@NullMarked
package org.facultyaffairs.profile.selfid.api;

import org.jspecify.annotations.NullMarked;
