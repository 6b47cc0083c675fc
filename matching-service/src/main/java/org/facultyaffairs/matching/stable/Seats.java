package org.facultyaffairs.matching.stable;

import java.util.BitSet;

/** Which pairs hold a seat while agents move about. A mentor holds the best of those who ask. */
final class Seats {

    private final Ledger mentees;
    private final Ledger mentors;
    private final BitSet held;

    Seats(Preferences preferences) {
        this.mentees = preferences.menteeLedger();
        this.mentors = preferences.mentorLedger();
        this.held = new BitSet(preferences.pairs());
    }

    private boolean holds(int pair) {
        return held.get(mentees.across(pair));
    }

    void take(int pair) {
        held.set(mentees.across(pair));
    }

    void leave(int pair) {
        held.clear(mentees.across(pair));
    }

    /**
     * Whether the mentor would choose this pair among those who are there and those who come. Who has a seat counts as
     * there, though they may be about to leave it; see {@link Couples}.
     *
     * @param beside who comes at the same time, perhaps to the same mentor, or {@link Agent#NO_PAIR}
     */
    boolean wouldHold(int pair, int beside) {
        int mentor = mentees.partner(pair);
        int place = mentees.across(pair);
        int better = count(mentors.first(mentor), place);
        return better + (comesBefore(beside, mentor, place) ? 1 : 0) < mentors.room(mentor);
    }

    private boolean comesBefore(int beside, int mentor, int place) {
        return beside != Agent.NO_PAIR
                && mentees.partner(beside) == mentor
                && mentees.across(beside) < place
                && !holds(beside);
    }

    /** The pair that a mentor has to let go, the worst one; {@link Agent#NO_PAIR} where all have room. */
    int tooMany(int mentor) {
        int from = mentors.first(mentor);
        int end = mentors.end(mentor);
        boolean over = count(from, end) > mentors.room(mentor);
        return over ? mentors.across(held.previousSetBit(end - 1)) : Agent.NO_PAIR;
    }

    private int count(int from, int end) {
        int count = 0;
        for (int place = held.nextSetBit(from); place >= 0 && place < end; place = held.nextSetBit(place + 1)) {
            count++;
        }
        return count;
    }

    /** The pairs that are held now. */
    BitSet pairs() {
        BitSet pairs = new BitSet(mentees.places());
        held.stream().forEach(place -> pairs.set(mentors.across(place)));
        return pairs;
    }
}
