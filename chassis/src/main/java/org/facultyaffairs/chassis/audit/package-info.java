/**
 * Who did what to whom, when, from what state to what, and why.
 * Never the content of anything confidential.
 */
@NullMarked
package org.facultyaffairs.chassis.audit;

import org.jspecify.annotations.NullMarked;
