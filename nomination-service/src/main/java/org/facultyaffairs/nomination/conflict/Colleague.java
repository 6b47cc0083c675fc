package org.facultyaffairs.nomination.conflict;

import org.facultyaffairs.nomination.people.FacultyId;
import org.facultyaffairs.nomination.people.UnitId;

/** Somebody and the unit of their primary appointment. */
public record Colleague(FacultyId id, UnitId unit) {}
