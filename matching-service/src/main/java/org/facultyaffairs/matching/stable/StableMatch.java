package org.facultyaffairs.matching.stable;

import java.util.BitSet;
import java.util.stream.IntStream;
import org.facultyaffairs.matching.assignment.MatchCancelled;
import org.facultyaffairs.matching.assignment.Watch;

/**
 * A match that no mentee and mentor would both leave for each other. Where people take several, they judge them one by
 * one (responsive preferences), and stable means that no single pair wants to form.
 */
public final class StableMatch {

    private final Preferences preferences;
    private final BitSet matched;

    StableMatch(Preferences preferences, BitSet matched) {
        this.preferences = preferences;
        this.matched = matched;
    }

    /**
     * The stable match that is best for every mentee at once, and the worst for every mentor. Nobody who wants one
     * mentor can gain by telling anything but the truth.
     *
     * @throws MatchCancelled if the watch calls it off
     */
    public static StableMatch menteeOptimal(Preferences preferences, Watch watch) {
        Ledger mentors = preferences.mentorLedger();
        boolean[] held = DeferredAcceptance.run(preferences.menteeLedger(), mentors, watch);
        BitSet matched = new BitSet(preferences.pairs());
        for (int place = 0; place < held.length; place++) {
            if (held[place]) {
                matched.set(mentors.across(place));
            }
        }
        return new StableMatch(preferences, matched);
    }

    /**
     * The stable match that is best for every mentor at once, and the worst for every mentee.
     *
     * @throws MatchCancelled if the watch calls it off
     */
    public static StableMatch mentorOptimal(Preferences preferences, Watch watch) {
        boolean[] held = DeferredAcceptance.run(preferences.mentorLedger(), preferences.menteeLedger(), watch);
        BitSet matched = new BitSet(preferences.pairs());
        for (int pair = 0; pair < held.length; pair++) {
            if (held[pair]) {
                matched.set(pair);
            }
        }
        return new StableMatch(preferences, matched);
    }

    /** What it was made from. */
    public Preferences preferences() {
        return preferences;
    }

    /** Whether this pair is together. */
    public boolean matched(int pair) {
        return matched.get(pair);
    }

    /** How many pairs are together. */
    public int size() {
        return matched.cardinality();
    }

    /** The mentors of a mentee, the most preferred first. */
    public int[] mentorsOf(int mentee) {
        return IntStream.range(preferences.firstPair(mentee), preferences.firstPair(mentee + 1))
                .filter(matched::get)
                .map(preferences::mentorOf)
                .toArray();
    }

    /** The mentees of a mentor, the most preferred first. */
    public int[] menteesOf(int mentor) {
        Ledger mentors = preferences.mentorLedger();
        return IntStream.range(mentors.first(mentor), mentors.end(mentor))
                .map(mentors::across)
                .filter(matched::get)
                .map(preferences::menteeOf)
                .toArray();
    }

    /** The pairs that are together, in their order. */
    public IntStream pairs() {
        return matched.stream();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof StableMatch match && match.preferences == preferences && match.matched.equals(matched);
    }

    @Override
    public int hashCode() {
        return matched.hashCode();
    }
}
