/**
 * The call for applications of an opportunity: open to all who are eligible, so that sponsorship is no favouritism.
 * Who answers it is for nomination to say.
 */
@NullMarked
package org.facultyaffairs.nomination.call;

import org.jspecify.annotations.NullMarked;
