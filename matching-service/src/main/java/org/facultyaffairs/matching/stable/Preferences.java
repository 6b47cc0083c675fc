package org.facultyaffairs.matching.stable;

/**
 * What mentees and mentors prefer. A pair counts where each lists the other; a listing that is not returned is dropped
 * and counted. Pairs are numbered by mentee, and within a mentee from the most preferred.
 */
public final class Preferences {

    private final Side menteesAsTold;
    private final Side mentorsAsTold;
    private final Ledger mentees;
    private final Ledger mentors;

    private Preferences(Side menteesAsTold, Side mentorsAsTold, Ledger mentees, Ledger mentors) {
        this.menteesAsTold = menteesAsTold;
        this.mentorsAsTold = mentorsAsTold;
        this.mentees = mentees;
        this.mentors = mentors;
    }

    /**
     * The preferences of both.
     *
     * @throws InvalidPreferences {@code unknown-mentor} or {@code unknown-mentee} where a list has a stranger,
     *     {@code listed-twice} where a list has somebody twice
     */
    public static Preferences of(Side mentees, Side mentors) {
        check(mentees, mentors.people(), "mentee", "mentor");
        check(mentors, mentees.people(), "mentor", "mentee");
        Mutual mutual = new Mutual(mentees, mentors);
        return new Preferences(mentees, mentors, mutual.mentees(), mutual.mentors());
    }

    private static void check(Side side, int others, String who, String other) {
        int[] lastListedBy = new int[others];
        for (int person = 0, place = 0; person < side.people(); person++) {
            for (int end = place + side.listedBy(person); place < end; place++) {
                int listed = side.at(place);
                if (listed < 0 || listed >= others) {
                    throw new InvalidPreferences(
                            "unknown-" + other,
                            "The list of %s %d has %s %d, who is not there.".formatted(who, person, other, listed));
                }
                if (lastListedBy[listed] == person + 1) {
                    throw new InvalidPreferences(
                            "listed-twice", "The list of %s %d has %s %d twice.".formatted(who, person, other, listed));
                }
                lastListedBy[listed] = person + 1;
            }
        }
    }

    /** How many mentees there are. */
    public int mentees() {
        return mentees.people();
    }

    /** How many mentors there are. */
    public int mentors() {
        return mentors.people();
    }

    /** How many pairs list each other. */
    public int pairs() {
        return mentees.places();
    }

    /** How many entries of lists were dropped because the other does not list them. */
    public int oneSided() {
        return menteesAsTold.entries() + mentorsAsTold.entries() - 2 * pairs();
    }

    /** The first pair of a mentee; for the number of mentees, the number of pairs. */
    public int firstPair(int mentee) {
        return mentee == mentees() ? pairs() : mentees.first(mentee);
    }

    /** The mentee of a pair. */
    public int menteeOf(int pair) {
        return mentors.partner(mentees.across(pair));
    }

    /** The mentor of a pair. */
    public int mentorOf(int pair) {
        return mentees.partner(pair);
    }

    /** The lists of the mentees, with one-sided listings. */
    public Side menteesAsTold() {
        return menteesAsTold;
    }

    /** The lists of the mentors, with one-sided listings. */
    public Side mentorsAsTold() {
        return mentorsAsTold;
    }

    Ledger menteeLedger() {
        return mentees;
    }

    Ledger mentorLedger() {
        return mentors;
    }
}
