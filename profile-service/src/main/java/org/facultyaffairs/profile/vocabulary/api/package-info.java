/**
 * Vocabularies over REST.
 * Translates only.
 */
@NullMarked
package org.facultyaffairs.profile.vocabulary.api;

import org.jspecify.annotations.NullMarked;
