package org.facultyaffairs.matching.program;

import org.facultyaffairs.matching.criteria.CriteriaSet;

/**
 * What the office writes of a programme.
 *
 * @param agreementTemplate what two who are matched begin their agreement from
 * @param mentorsPerMentee how many mentors a mentee wants who does not say, at least 1
 * @param unfilledPrice what a place that stays unfilled costs the whole, in millionths of a perfect pair, 0 or more
 * @param coverage whether each mentor whom a mentee wants is to cover another area of need
 */
public record ProgramFacts(
        String name,
        RelationshipModel model,
        Charter charter,
        Calendar calendar,
        Cadence cadence,
        String agreementTemplate,
        int mentorsPerMentee,
        long unfilledPrice,
        boolean coverage,
        Fairness fairness,
        CriteriaSet criteria) {}
