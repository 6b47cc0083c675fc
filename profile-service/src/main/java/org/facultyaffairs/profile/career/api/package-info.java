/**
 * Career profiles over REST.
 * Translates only.
 */
@NullMarked
package org.facultyaffairs.profile.career.api;

import org.jspecify.annotations.NullMarked;
