/**
 * Imports over REST.
 * Translates only.
 */
@NullMarked
package org.facultyaffairs.profile.hrimport.api;

import org.jspecify.annotations.NullMarked;
