package org.facultyaffairs.matching.criteria;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.facultyaffairs.matching.scoring.Scale;

/**
 * What somebody tells the office of themselves when they take part. Whoever is proposed to them never learns of it: not
 * where they stand on a list, nor what is needed most, nor when there is time, nor whether anything was named at all.
 */
public enum InConfidence {
    MENTEES_LIST(CriterionKind.MENTEE_PREFERENCE, OnTheList.MENTEES::says),
    MENTORS_LIST(CriterionKind.MENTOR_PREFERENCE, OnTheList.MENTORS::says),
    MENTEES_NEEDS(CriterionKind.EXPERTISE_FOR_NEED, NeedsCovered::says),
    FREE_TIMES(CriterionKind.SHARED_FREE_TIME, SharedFreeTime::says);

    /** In place of reasons, whether there were any in confidence or not. */
    static final String NOT_REPEATED =
            "Nothing rules the two out. What either has told the office in confidence is not repeated here.";

    /** Where no criterion had a reason to give; older proposals keep the second. */
    private static final Set<String> NO_REASON =
            Set.of(SoftCriteria.NOTHING_SAID, "Nothing speaks against it, and neither has said enough for more.");

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

    private boolean tells(String sentence) {
        return sentence.equals(Scale.NOTHING_WOULD_RAISE_IT) || tells.test(sentence);
    }

    /** The reasons that tell nothing of these; where none is left, the same words as where there never was one. */
    public static List<String> reasonsWithout(Set<InConfidence> these, List<String> reasons) {
        List<String> left = without(these, reasons).stream()
                .filter(reason -> !NO_REASON.contains(reason))
                .toList();
        return left.isEmpty() ? List.of(NOT_REPEATED) : left;
    }

    /** The sentences that tell nothing of these; that nothing would change it would tell that these count in full. */
    public static List<String> without(Set<InConfidence> these, List<String> sentences) {
        return sentences.stream()
                .filter(sentence -> these.stream().noneMatch(one -> one.tells(sentence)))
                .toList();
    }
}
