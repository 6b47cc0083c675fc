package org.facultyaffairs.nomination.review;

import org.facultyaffairs.nomination.nomination.NominationId;
import org.facultyaffairs.nomination.people.FacultyId;

/** One finished review, brought down to its weighted total; reviews of recused members are left out beforehand. */
public record Scored(FacultyId reviewer, NominationId nomination, double total) {}
