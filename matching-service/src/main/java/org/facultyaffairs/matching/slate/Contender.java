package org.facultyaffairs.matching.slate;

import org.facultyaffairs.matching.people.FacultyId;
import org.facultyaffairs.matching.people.UnitId;

/**
 * Somebody who could be on a slate, as far as choosing needs to know them.
 *
 * @param points their fit in millionths
 * @param senior associate professor or above
 */
public record Contender(FacultyId id, long points, UnitId unit, boolean senior) {}
