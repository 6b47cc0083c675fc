package org.facultyaffairs.matching.criteria;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.facultyaffairs.matching.assignment.CohortProblem;
import org.facultyaffairs.matching.people.ContentArea;
import org.facultyaffairs.matching.people.FacultyId;
import org.facultyaffairs.matching.people.UnitId;

/**
 * The places that are kept for mentors of another department, as areas of the engine: one for each department of which
 * there is a mentee with such a place, counted after the content areas in the order of the departments' codes. Whoever
 * works in another department than that covers it.
 */
final class KeptPlaces {

    /** The first area that stands for "not of this department". */
    static final int FIRST = ContentArea.values().length;

    private final CohortScores scores;
    private final Map<FacultyId, UnitId> keptFor;
    private final List<UnitId> departments;

    /** @param keptFor the mentees with such a place, each with their department */
    KeptPlaces(CohortScores scores, Map<FacultyId, UnitId> keptFor) {
        this.scores = scores;
        this.keptFor = keptFor;
        this.departments = keptFor.values().stream()
                .distinct()
                .sorted(Comparator.comparing(UnitId::value))
                .toList();
    }

    /** What each place asks for: the first of a mentee for whom one is kept is the kept one. */
    int[] areasOfSlots(int[] firstSlots) {
        int[] areas = new int[firstSlots[firstSlots.length - 1]];
        Arrays.fill(areas, CohortProblem.ANY);
        for (int mentee = 0; mentee < scores.mentees().size(); mentee++) {
            UnitId department = keptFor.get(scores.mentees().get(mentee));
            if (department != null && firstSlots[mentee] < firstSlots[mentee + 1]) {
                areas[firstSlots[mentee]] = FIRST + departments.indexOf(department);
            }
        }
        return areas;
    }

    /** The departments that each mentor is not of. */
    long[] areasOfMentors() {
        long[] masks = new long[scores.mentors().size()];
        for (int mentor = 0; mentor < masks.length; mentor++) {
            UnitId own = scores.discipline(mentor).orElse(null);
            for (int department = 0; department < departments.size(); department++) {
                masks[mentor] |= departments.get(department).equals(own) ? 0 : 1L << (FIRST + department);
            }
        }
        return masks;
    }
}
