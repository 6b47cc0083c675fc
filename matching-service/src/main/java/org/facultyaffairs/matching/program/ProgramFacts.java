package org.facultyaffairs.matching.program;

import java.time.Instant;
import java.time.ZonedDateTime;
import org.facultyaffairs.matching.criteria.CriteriaSet;

/**
 * What the office writes of a programme.
 *
 * @param agreementTemplate what two who are matched begin their agreement from
 * @param mentorsPerMentee how many mentors a mentee wants who does not say, at least 1
 * @param daysToAnswer how many days two who are proposed to each other have to answer, 1 to {@link #MOST_DAYS_TO_ANSWER}
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
        int daysToAnswer,
        long unfilledPrice,
        boolean coverage,
        Fairness fairness,
        CriteriaSet criteria) {

    /** How long people have to answer where the programme says nothing else. */
    public static final int USUAL_DAYS_TO_ANSWER = 14;

    /** Longer is as good as never. */
    public static final int MOST_DAYS_TO_ANSWER = 90;

    /** A programme kept from before people had a time to answer has the usual one. */
    public ProgramFacts {
        daysToAnswer = daysToAnswer == 0 ? USUAL_DAYS_TO_ANSWER : daysToAnswer;
    }

    /** When the time to answer what is proposed now is over: the last day is still in, in the zone of the moment. */
    public Instant answerBy(ZonedDateTime now) {
        return now.toLocalDate()
                .plusDays(daysToAnswer + 1L)
                .atStartOfDay(now.getZone())
                .toInstant();
    }
}
