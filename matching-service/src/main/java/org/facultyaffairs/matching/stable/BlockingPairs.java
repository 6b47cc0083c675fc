package org.facultyaffairs.matching.stable;

import java.util.ArrayList;
import java.util.List;

/**
 * Looks for what is wrong with a match, by the definition and from the lists as they were told. Shares nothing with the
 * way in which matches are made, so that it can judge them.
 */
public final class BlockingPairs {

    private BlockingPairs() {}

    /**
     * Every flaw: first what makes it no match, then the pairs that would both rather be together, by mentor and then in
     * the mentor's order.
     *
     * @param mentee of each pair that is together
     * @param mentor of each pair that is together, in the same order
     */
    public static List<Flaw> flaws(Preferences preferences, int[] mentee, int[] mentor) {
        Placement placement = new Placement(preferences.menteesAsTold(), preferences.mentorsAsTold());
        for (int pair = 0; pair < mentee.length; pair++) {
            placement.add(mentee[pair], mentor[pair]);
        }
        List<Flaw> flaws = new ArrayList<>(placement.flaws());
        for (int each = 0; each < preferences.mentors(); each++) {
            flaws.addAll(blocking(placement, each));
        }
        return flaws;
    }

    /** Every flaw of a match of ours; none where it is stable. */
    public static List<Flaw> flaws(StableMatch match) {
        Preferences preferences = match.preferences();
        return flaws(
                preferences,
                match.pairs().map(preferences::menteeOf).toArray(),
                match.pairs().map(preferences::mentorOf).toArray());
    }

    static List<Flaw> blocking(Placement placement, int mentor) {
        List<Flaw> found = new ArrayList<>();
        Side mentors = placement.mentors();
        for (int position = 0; position < mentors.listedBy(mentor); position++) {
            int mentee = mentors.listed(mentor, position);
            if (placement.mentorWould(mentor, position) && placement.menteeWould(mentee, mentor)) {
                found.add(new Flaw(Flaw.Kind.BLOCKING, mentee, mentor));
            }
        }
        return found;
    }
}
