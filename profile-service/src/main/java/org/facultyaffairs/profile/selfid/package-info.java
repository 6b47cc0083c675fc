/**
 * What people tell in confidence of how they identify: with consent, sealed, and taken back at will.
 * Nothing here is ever shown to anyone but the person, logged, or sent unsealed.
 */
@NullMarked
package org.facultyaffairs.profile.selfid;

import org.jspecify.annotations.NullMarked;
