/**
 * The decision of a committee: who is selected, with which quorum, and why; and its minutes.
 * What becomes of it afterwards is for outcome to follow.
 */
@NullMarked
package org.facultyaffairs.nomination.decision;

import org.jspecify.annotations.NullMarked;
