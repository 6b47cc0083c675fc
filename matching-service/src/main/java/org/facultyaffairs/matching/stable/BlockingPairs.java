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
        return flaws(placement(preferences, mentee, mentor));
    }

    /** Every flaw of a match of ours; none where it is stable. */
    public static List<Flaw> flaws(StableMatch match) {
        return flaws(placement(match));
    }

    /**
     * Every flaw of a match with linked pairs; none where it is stable. What a single mentee and a mentor would rather do
     * is judged as without links. A linked pair blocks where it prefers another of its options and every mentor in it
     * would choose them among all who are there or come, who would leave in the same move included: the definition that
     * {@link Couples} states.
     */
    public static List<Flaw> flaws(LinkedPreferences linked, StableMatch match) {
        Placement placement = placement(match);
        LinkedPlacement links = new LinkedPlacement(linked.links(), placement);
        List<Flaw> flaws = new ArrayList<>(flaws(placement));
        flaws.removeIf(flaw -> flaw.kind() == Flaw.Kind.BLOCKING && links.has(flaw.mentee()));
        flaws.addAll(links.flaws());
        return flaws;
    }

    private static Placement placement(StableMatch match) {
        Preferences preferences = match.preferences();
        return placement(
                preferences,
                match.pairs().map(preferences::menteeOf).toArray(),
                match.pairs().map(preferences::mentorOf).toArray());
    }

    private static Placement placement(Preferences preferences, int[] mentee, int[] mentor) {
        Placement placement = new Placement(preferences.menteesAsTold(), preferences.mentorsAsTold());
        for (int pair = 0; pair < mentee.length; pair++) {
            placement.add(mentee[pair], mentor[pair]);
        }
        return placement;
    }

    private static List<Flaw> flaws(Placement placement) {
        List<Flaw> flaws = new ArrayList<>(placement.flaws());
        for (int mentor = 0; mentor < placement.mentors().people(); mentor++) {
            addBlocking(placement, mentor, flaws);
        }
        return flaws;
    }

    private static void addBlocking(Placement placement, int mentor, List<Flaw> flaws) {
        Side mentors = placement.mentors();
        for (int position = 0; position < mentors.listedBy(mentor); position++) {
            int mentee = mentors.listed(mentor, position);
            if (placement.mentorWould(mentor, position) && placement.menteeWould(mentee, mentor)) {
                flaws.add(new Flaw(Flaw.Kind.BLOCKING, mentee, mentor));
            }
        }
    }
}
