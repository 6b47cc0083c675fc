package org.facultyaffairs.matching.stable;

/**
 * One side after one-sided listings have gone. The places of all lists are numbered end to end, so that of two places
 * in a list the lower one is preferred.
 */
final class Ledger {

    private final int[] room;
    private final int[] first;
    private final int[] partner;
    private final int[] across;

    /**
     * A side.
     *
     * @param first where each person's places begin, and at last where all end
     * @param partner who stands in a place
     * @param across the same pair's place on the other side
     */
    Ledger(int[] room, int[] first, int[] partner, int[] across) {
        this.room = room;
        this.first = first;
        this.partner = partner;
        this.across = across;
    }

    int people() {
        return room.length;
    }

    int places() {
        return partner.length;
    }

    int room(int person) {
        return room[person];
    }

    int first(int person) {
        return first[person];
    }

    int end(int person) {
        return first[person + 1];
    }

    int partner(int place) {
        return partner[place];
    }

    int across(int place) {
        return across[place];
    }
}
