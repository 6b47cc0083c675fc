package org.facultyaffairs.matching.criteria;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * What somebody tells the office of themselves when they take part. Whoever is proposed to them never learns of it: not
 * where they stand on a list, nor what is needed most, nor when there is time, nor whether anything was named at all.
 */
public enum InConfidence {
    MENTEES_LIST(CriterionKind.MENTEE_PREFERENCE, OnTheList.MENTEES::says),
    MENTORS_LIST(CriterionKind.MENTOR_PREFERENCE, OnTheList.MENTORS::says),
    MENTEES_NEEDS(CriterionKind.EXPERTISE_FOR_NEED, NeedsCovered::says),
    FREE_TIMES(CriterionKind.SHARED_FREE_TIME, SharedFreeTime::says);

    private final CriterionKind criterion;

    @SuppressWarnings("ImmutableEnumChecker") // It is without state.
    private final Predicate<String> tells;

    InConfidence(CriterionKind criterion, Predicate<String> tells) {
        this.criterion = criterion;
        this.tells = tells;
    }

    /** Whether the criterion of this name looks at it. */
    public boolean weighsIn(String criterionName) {
        return criterion.key().equals(criterionName);
    }

    /** The reasons that tell nothing of these; where none is left, the same words as where there never was one. */
    public static List<String> reasonsWithout(Set<InConfidence> these, List<String> reasons) {
        List<String> left = without(these, reasons).stream()
                .filter(reason -> !reason.equals(SoftCriteria.NOTHING_SAID))
                .toList();
        return left.isEmpty() ? List.of(SoftCriteria.NOTHING_SAID) : left;
    }

    /** The sentences that tell nothing of these. */
    public static List<String> without(Set<InConfidence> these, List<String> sentences) {
        return sentences.stream()
                .filter(sentence -> these.stream().noneMatch(one -> one.tells.test(sentence)))
                .toList();
    }
}
