/**
 * The faculty over REST: who sees which fields is decided one package up.
 * Translates only.
 */
@NullMarked
package org.facultyaffairs.profile.directory.api;

import org.jspecify.annotations.NullMarked;
