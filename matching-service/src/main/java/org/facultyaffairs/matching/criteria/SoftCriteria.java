package org.facultyaffairs.matching.criteria;

import java.util.List;
import java.util.Optional;
import org.facultyaffairs.matching.scoring.Criterion;
import org.facultyaffairs.matching.scoring.Pair;
import org.facultyaffairs.matching.scoring.PairCriteria;
import org.facultyaffairs.matching.scoring.Scale;

/** Soft criteria at work: the scale of a programme. */
final class SoftCriteria {

    /** The reason where no criterion has one to give. */
    static final String NOTHING_SAID = "Nothing rules the two out.";

    private SoftCriteria() {}

    /** The criteria of a programme, their weights made to add up to one. */
    static Scale<CohortPair> scale(CriteriaSet criteria) {
        double sum =
                criteria.soft().stream().mapToDouble(ProgramCriterion::weight).sum();
        List<Scale.Weighted<CohortPair>> weighted = criteria.soft().stream()
                .map(one -> new Scale.Weighted<>(of(one.kind()), one.weight() / sum))
                .toList();
        return new Scale<>(NOTHING_SAID, weighted);
    }

    static Criterion<CohortPair> of(CriterionKind kind) {
        return switch (kind) {
            case EXPERTISE_FOR_NEED -> new NeedsCovered();
            case MENTEE_PREFERENCE -> OnTheList.MENTEES;
            case MENTOR_PREFERENCE -> OnTheList.MENTORS;
            case CAREER_STAGE_DISTANCE -> new OfThePeople(kind, PairCriteria.STAGE_DISTANCE);
            case SAME_TRACK -> new OfThePeople(kind, PairCriteria.SAME_TRACK);
            case DIFFERENT_TRACK ->
                new Contrary(
                        kind, PairCriteria.SAME_TRACK, "They are on different tracks.", "They are on the same track.");
            case OUTSIDE_DISCIPLINE -> new OfThePeople(kind, PairCriteria.OUTSIDE_DISCIPLINE);
            case SAME_DISCIPLINE ->
                new Contrary(
                        kind,
                        PairCriteria.OUTSIDE_DISCIPLINE,
                        "They work in the same department.",
                        "They work in different departments.");
            case LANGUAGE -> new OfThePeople(kind, PairCriteria.SHARED_LANGUAGE);
            case SHARED_FREE_TIME -> new SharedFreeTime();
            case SHARED_INTERESTS -> new OfThePeople(kind, PairCriteria.SHARED_INTERESTS);
            case OPENNESS -> new OfThePeople(kind, PairCriteria.OPENNESS);
            case ONESELF, ACTIVE_SERVICE, CAPACITY, NOT_AGAIN, REPORTING_LINE, LEAST_RANK, ONE_OUTSIDE_DISCIPLINE ->
                throw new IllegalArgumentException(kind.key() + " rules pairs out and has no value.");
        };
    }

    /** A criterion that looks at the people alone. */
    private record OfThePeople(CriterionKind kind, Criterion<Pair> inner) implements Criterion<CohortPair> {

        @Override
        public String name() {
            return kind.key();
        }

        @Override
        public double value(CohortPair pair) {
            return inner.value(pair.people());
        }

        @Override
        public Optional<String> reason(CohortPair pair) {
            return inner.reason(pair.people());
        }

        @Override
        public Optional<String> wouldChange(CohortPair pair) {
            return inner.wouldChange(pair.people());
        }

        @Override
        public boolean isSettled(CohortPair pair) {
            return inner.isSettled(pair.people());
        }
    }

    /** A criterion that asks for the contrary of another, which facts decide: full value where that one has it not. */
    private record Contrary(CriterionKind kind, Criterion<Pair> inner, String sentence, String otherwise)
            implements Criterion<CohortPair> {

        @Override
        public String name() {
            return kind.key();
        }

        @Override
        public double value(CohortPair pair) {
            return inner.value(pair.people()) < 1 ? 1 : 0;
        }

        @Override
        public Optional<String> reason(CohortPair pair) {
            return Optional.of(value(pair) > 0 ? sentence : otherwise);
        }

        @Override
        public boolean isSettled(CohortPair pair) {
            return true;
        }
    }
}
