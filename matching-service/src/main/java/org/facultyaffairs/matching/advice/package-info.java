/**
 * Mentors, mentees, sponsors, protégés and peers for one person, with the reasons.
 * Not slates, not cohorts, and nothing that is agreed between people.
 */
@NullMarked
package org.facultyaffairs.matching.advice;

import org.jspecify.annotations.NullMarked;
