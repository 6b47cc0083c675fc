package org.facultyaffairs.matching.program;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.facultyaffairs.chassis.http.Refusal;
import org.facultyaffairs.chassis.http.Refusal.Violation;
import org.facultyaffairs.matching.criteria.CriteriaSet;
import org.facultyaffairs.matching.criteria.WrittenCriterion;
import org.jspecify.annotations.Nullable;

/**
 * A programme as the office writes it, not yet looked at.
 *
 * @param unfilledPrice in units of a perfect pair
 * @param criteria absent for the standard ones
 */
public record WrittenProgram(
        String name,
        RelationshipModel model,
        Charter charter,
        Calendar calendar,
        Cadence cadence,
        String agreementTemplate,
        int mentorsPerMentee,
        int daysToAnswer,
        double unfilledPrice,
        boolean coverage,
        Fairness fairness,
        @Nullable List<WrittenCriterion> criteria) {

    /** More mentors than anybody can meet. */
    public static final int MOST_MENTORS = 10;

    private static final double MOST_PRICE = 1000;
    private static final int MOST_DAYS = 366;
    private static final int LEAST_MINUTES = 5;
    private static final int MOST_MINUTES = 480;
    private static final double MILLION = 1_000_000;

    /**
     * What it says, if it makes sense.
     *
     * @throws Refusal 422 {@code program-not-consistent} with all that does not, by field
     */
    ProgramFacts facts() {
        List<Violation> violations = new ArrayList<>(calendar.violations());
        numbers(violations);
        WrittenCriterion.Reading reading = criteria == null ? null : WrittenCriterion.read(criteria);
        if (reading != null) {
            reading.objections().stream()
                    .map(objection -> new Violation("criteria" + objection.place(), objection.message()))
                    .forEach(violations::add);
        }
        CriteriaSet set = reading == null
                ? CriteriaSet.standard()
                : reading.objections().isEmpty() ? reading.set() : CriteriaSet.standard();
        if (model == RelationshipModel.DYAD && !set.keepsSameManagerApart()) {
            violations.add(new Violation(
                    "criteria",
                    "'reporting-line' with sameManager false contradicts the model DYAD: the two of a dyad never report to"
                            + " one manager."));
        }
        if (coverage && set.keepsPlaceOutside()) {
            violations.add(
                    new Violation(
                            "coverage",
                            "'coverage' and the criterion 'one-outside-discipline' cannot both be promised: the one asks for an area"
                                    + " of need at each place, the other keeps a place for another department. Keep one of the two."));
        }
        if (!violations.isEmpty()) {
            throw Refusal.brokenRule("program-not-consistent", "The programme makes no sense as written.", violations);
        }
        return facts(set);
    }

    private ProgramFacts facts(CriteriaSet set) {
        return new ProgramFacts(
                name,
                model,
                charter,
                calendar,
                cadence,
                agreementTemplate,
                mentorsPerMentee,
                daysToAnswer,
                Math.round(unfilledPrice * MILLION),
                coverage,
                fairness,
                set);
    }

    private void numbers(List<Violation> violations) {
        within(violations, "mentorsPerMentee", mentorsPerMentee, 1, MOST_MENTORS);
        within(violations, "daysToAnswer", daysToAnswer, 1, ProgramFacts.MOST_DAYS_TO_ANSWER);
        within(violations, "cadence.everyDays", cadence.everyDays(), 1, MOST_DAYS);
        within(violations, "cadence.minutes", cadence.minutes(), LEAST_MINUTES, MOST_MINUTES);
        if (!(unfilledPrice >= 0 && unfilledPrice <= MOST_PRICE)) {
            violations.add(new Violation(
                    "unfilledPrice",
                    "An unfilled place costs from 0 to 1000 perfect pairs, not %s.".formatted(written(unfilledPrice))));
        }
    }

    private static String written(double figure) {
        return Double.isFinite(figure)
                ? new BigDecimal(Double.toString(figure)).stripTrailingZeros().toPlainString()
                : String.valueOf(figure);
    }

    private static void within(List<Violation> violations, String field, int value, int least, int most) {
        if (value < least || value > most) {
            violations.add(new Violation(field, "It is %d; it must be from %d to %d.".formatted(value, least, most)));
        }
    }
}
