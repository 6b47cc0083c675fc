package org.facultyaffairs.matching.criteria;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A criterion as a programme manager writes it, not yet looked at.
 *
 * @param name one of {@link CriterionKind#key()}
 * @param strength absent for what it usually is
 * @param weight of a soft one; absent reads as 1
 * @param parameters absent for the usual ones
 */
public record WrittenCriterion(
        String name,
        @Nullable Strength strength,
        @Nullable Double weight,
        @Nullable Parameters parameters) {

    /** What came of reading: the criteria that could be read, and all that is wrong with what was written. */
    public record Reading(List<ProgramCriterion> criteria, List<Objection> objections) {

        public Reading {
            criteria = List.copyOf(criteria);
            objections = List.copyOf(objections);
        }

        /** The criteria; only to be asked for where there is no objection. */
        public CriteriaSet set() {
            return new CriteriaSet(criteria);
        }
    }

    /** Reads criteria and looks for what makes no sense, all at once. */
    public static Reading read(List<WrittenCriterion> written) {
        List<ProgramCriterion> criteria = new ArrayList<>();
        List<Objection> unknown = new ArrayList<>();
        for (int place = 0; place < written.size(); place++) {
            WrittenCriterion one = written.get(place);
            CriterionKind kind = CriterionKind.of(one.name()).orElse(null);
            if (kind == null) {
                unknown.add(new Objection(
                        "[%d].name".formatted(place),
                        "There is no criterion '%s'. There are: %s.".formatted(one.name(), CriterionKind.keys())));
            } else {
                criteria.add(one.as(kind));
            }
        }
        return new Reading(criteria, unknown.isEmpty() ? CriteriaCheck.of(criteria) : unknown);
    }

    private ProgramCriterion as(CriterionKind kind) {
        Strength strong = strength == null ? kind.usual() : strength;
        double heavy = weight != null ? weight : strong == Strength.SOFT ? 1 : 0;
        return new ProgramCriterion(kind, strong, heavy, parameters == null ? Parameters.USUAL : parameters);
    }
}
