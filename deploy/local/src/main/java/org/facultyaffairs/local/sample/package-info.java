/**
 * The sample: 397 real professors and one walk through the house, played over REST through the gateway.
 * What a portal could not do is not done here either.
 */
@NullMarked
package org.facultyaffairs.local.sample;

import org.jspecify.annotations.NullMarked;
