/**
 * What every service is tested with: real parts, real tokens, a clock that can be moved, and the contracts.
 * Test scope only; nothing here stands in for a part that a user has.
 */
@NullMarked
package org.facultyaffairs.chassis.testing;

import org.jspecify.annotations.NullMarked;
