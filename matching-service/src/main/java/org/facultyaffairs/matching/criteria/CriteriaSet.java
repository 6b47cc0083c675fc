package org.facultyaffairs.matching.criteria;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** The criteria that a programme matches by; never a set that {@link CriteriaCheck} objects to. */
public record CriteriaSet(List<ProgramCriterion> criteria) {

    public CriteriaSet {
        criteria = List.copyOf(criteria);
        List<Objection> objections = CriteriaCheck.of(criteria);
        if (!objections.isEmpty()) {
            throw new IllegalArgumentException(objections.get(0).message());
        }
    }

    /**
     * What a programme matches by while its manager has not written criteria: most of all who knows what is needed,
     * then what the mentee wishes, a view from outside and the road ahead; being alike decides a fifth.
     */
    public static CriteriaSet standard() {
        return new CriteriaSet(List.of(
                ProgramCriterion.soft(CriterionKind.EXPERTISE_FOR_NEED, 35),
                ProgramCriterion.soft(CriterionKind.MENTEE_PREFERENCE, 15),
                ProgramCriterion.soft(CriterionKind.OUTSIDE_DISCIPLINE, 15),
                ProgramCriterion.soft(CriterionKind.CAREER_STAGE_DISTANCE, 15),
                ProgramCriterion.soft(CriterionKind.SHARED_INTERESTS, 10),
                ProgramCriterion.soft(CriterionKind.SAME_TRACK, 5),
                ProgramCriterion.soft(CriterionKind.LANGUAGE, 5)));
    }

    /** Those that weigh in a score, as written. */
    public List<ProgramCriterion> soft() {
        return criteria.stream()
                .filter(criterion -> criterion.is(Strength.SOFT) && criterion.weight() > 0)
                .toList();
    }

    /** Those that rule pairs out, with the fixed ones, in the order of their kinds. */
    public List<ProgramCriterion> hard() {
        List<ProgramCriterion> written = criteria.stream()
                .filter(criterion -> criterion.is(Strength.HARD))
                .toList();
        return Arrays.stream(CriterionKind.values())
                .flatMap(kind -> hard(kind, written))
                .toList();
    }

    private static Stream<ProgramCriterion> hard(CriterionKind kind, List<ProgramCriterion> written) {
        return written.stream()
                .filter(criterion -> criterion.kind() == kind)
                .findFirst()
                .or(() -> java.util.Optional.of(ProgramCriterion.hard(kind)).filter(fixed -> kind.isFixed()))
                .stream();
    }

    /** Whether one of the places that a mentee wants is kept for a mentor of another department. */
    public boolean keepsPlaceOutside() {
        return criteria.stream().anyMatch(criterion -> criterion.kind() == CriterionKind.ONE_OUTSIDE_DISCIPLINE);
    }

    /** Whether two people with the same manager are kept apart; only the reporting line can be told otherwise. */
    public boolean keepsSameManagerApart() {
        return criteria.stream().allMatch(criterion -> criterion.parameters().keepsSameManagerApart());
    }
}
