package org.facultyaffairs.matching.matchrun;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.facultyaffairs.matching.criteria.Cohort;
import org.facultyaffairs.matching.criteria.ProgramCriterion;
import org.facultyaffairs.matching.people.OrgUnit;
import org.facultyaffairs.matching.people.Person;

/**
 * All that a run is worked out from, as it was when the run was asked for: facts and wishes by id, never a name. The
 * same inputs make the same result, on any machine and in any year.
 *
 * @param today the day in the institution's zone, for what depends on it
 * @param people the cohort and the managers above them, in the order of their ids
 * @param units in the order of their codes
 */
public record RunInputs(
        UUID programId, LocalDate today, Rules rules, Cohort cohort, List<Person> people, List<OrgUnit> units) {

    public RunInputs {
        people = List.copyOf(people);
        units = List.copyOf(units);
    }

    /**
     * By what pairs are judged.
     *
     * @param unfilledPrice what a wanted place that stays unfilled costs, in millionths
     * @param coverage whether each wanted place asks for another area of need
     */
    public record Rules(List<ProgramCriterion> criteria, long unfilledPrice, boolean coverage) {

        public Rules {
            criteria = List.copyOf(criteria);
        }
    }
}
