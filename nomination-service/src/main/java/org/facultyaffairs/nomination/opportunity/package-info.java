/**
 * What people are nominated for, and until when.
 * Who may be nominated is for eligibility to say.
 */
@NullMarked
package org.facultyaffairs.nomination.opportunity;

import org.jspecify.annotations.NullMarked;
