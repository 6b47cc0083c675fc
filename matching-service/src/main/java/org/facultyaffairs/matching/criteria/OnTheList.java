package org.facultyaffairs.matching.criteria;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.facultyaffairs.matching.people.FacultyId;
import org.facultyaffairs.matching.scoring.Criterion;

/**
 * Where the one stands on the other's list: the first place counts in full, each further one a tenth less, but never
 * below three tenths. Not on a list counts nothing, and a half where there is no list to be on.
 *
 * @param sentence with the place to be put in
 * @param without of whoever is not on the list
 * @param change what would give it full value: the same whether they are on the list or not, or there is none
 */
record OnTheList(
        CriterionKind kind,
        Function<CohortPair, List<FacultyId>> list,
        Function<CohortPair, FacultyId> person,
        String sentence,
        String without,
        String change)
        implements Criterion<CohortPair> {

    private static final double NO_LIST = 0.5;
    private static final double LEAST = 0.3;
    private static final double STEP = 0.1;

    static final OnTheList MENTEES = new OnTheList(
            CriterionKind.MENTEE_PREFERENCE,
            pair -> pair.ask().preferences(),
            pair -> pair.offer().mentor(),
            "The mentor is on the mentee's list at place %d.",
            "The mentor is not on the mentee's list.",
            "It would be higher if the mentee put the mentor first on their list.");

    static final OnTheList MENTORS = new OnTheList(
            CriterionKind.MENTOR_PREFERENCE,
            pair -> pair.offer().preferences(),
            pair -> pair.ask().mentee(),
            "The mentee is on the mentor's list at place %d.",
            "The mentee is not on the mentor's list.",
            "It would be higher if the mentor put the mentee first on their list.");

    @Override
    public String name() {
        return kind.key();
    }

    @Override
    public double value(CohortPair pair) {
        if (list.apply(pair).isEmpty()) {
            return NO_LIST;
        }
        int place = place(pair);
        return place == 0 ? 0 : Math.max(LEAST, 1 - STEP * (place - 1));
    }

    @Override
    public Optional<String> reason(CohortPair pair) {
        if (list.apply(pair).isEmpty()) {
            return Optional.empty();
        }
        int place = place(pair);
        return Optional.of(place == 0 ? without : sentence.formatted(place));
    }

    @Override
    public Optional<String> wouldChange(CohortPair pair) {
        return place(pair) == 1 ? Optional.empty() : Optional.of(change);
    }

    private int place(CohortPair pair) {
        return list.apply(pair).indexOf(person.apply(pair)) + 1;
    }

    /** Whether this says, or hints at, where somebody stands on this list. */
    boolean says(String told) {
        return told.equals(without)
                || told.equals(change)
                || told.startsWith(sentence.substring(0, sentence.indexOf('%')));
    }
}
