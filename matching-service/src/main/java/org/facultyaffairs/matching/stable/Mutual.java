package org.facultyaffairs.matching.stable;

import java.util.Arrays;

/** Finds the pairs that list each other and numbers them on both sides, in time linear in the lists. */
final class Mutual {

    private static final int DROPPED = -1;

    private final Side mentees;
    private final Side mentors;
    private final int[] mentorPlaceOf;
    private final int[] menteePlaceOf;

    Mutual(Side mentees, Side mentors) {
        this.mentees = mentees;
        this.mentors = mentors;
        this.mentorPlaceOf = new int[mentees.entries()];
        this.menteePlaceOf = new int[mentors.entries()];
        pairUp();
    }

    Ledger mentees() {
        return ledger(mentees, mentorPlaceOf, menteePlaceOf);
    }

    Ledger mentors() {
        return ledger(mentors, menteePlaceOf, mentorPlaceOf);
    }

    private void pairUp() {
        Arrays.fill(menteePlaceOf, DROPPED);
        int[] begin = listings();
        int[] byMentee = mentorPlacesByMentee(begin);
        int[] owner = owners(mentors);
        int[] placeAt = new int[mentors.people()];
        for (int mentee = 0, place = 0; mentee < mentees.people(); mentee++) {
            for (int at = begin[mentee]; at < begin[mentee + 1]; at++) {
                placeAt[owner[byMentee[at]]] = byMentee[at] + 1;
            }
            for (int end = place + mentees.listedBy(mentee); place < end; place++) {
                int mentorPlace = placeAt[mentees.at(place)] - 1;
                boolean returned = mentorPlace >= 0 && mentors.at(mentorPlace) == mentee;
                mentorPlaceOf[place] = returned ? mentorPlace : DROPPED;
                if (returned) {
                    menteePlaceOf[mentorPlace] = place;
                }
            }
        }
    }

    /** Where the listings of each mentee by mentors begin. */
    private int[] listings() {
        int[] begin = new int[mentees.people() + 1];
        for (int place = 0; place < mentors.entries(); place++) {
            begin[mentors.at(place) + 1]++;
        }
        for (int mentee = 0; mentee < mentees.people(); mentee++) {
            begin[mentee + 1] += begin[mentee];
        }
        return begin;
    }

    private int[] mentorPlacesByMentee(int[] begin) {
        int[] next = begin.clone();
        int[] places = new int[mentors.entries()];
        for (int place = 0; place < mentors.entries(); place++) {
            places[next[mentors.at(place)]++] = place;
        }
        return places;
    }

    private static int[] owners(Side side) {
        int[] owner = new int[side.entries()];
        for (int person = 0, place = 0; person < side.people(); person++) {
            for (int end = place + side.listedBy(person); place < end; place++) {
                owner[place] = person;
            }
        }
        return owner;
    }

    private static Ledger ledger(Side side, int[] acrossOf, int[] backFrom) {
        int[] renumberedAcross = renumbered(backFrom);
        int kept = renumbered(acrossOf)[acrossOf.length];
        int[] first = new int[side.people() + 1];
        int[] partner = new int[kept];
        int[] across = new int[kept];
        int to = 0;
        for (int person = 0, place = 0; person < side.people(); person++) {
            for (int end = place + side.listedBy(person); place < end; place++) {
                if (acrossOf[place] != DROPPED) {
                    partner[to] = side.at(place);
                    across[to++] = renumberedAcross[acrossOf[place]];
                }
            }
            first[person + 1] = to;
        }
        return new Ledger(side.rooms(), first, partner, across);
    }

    /** The number of each place once dropped ones are gone, and at last how many are left. */
    private static int[] renumbered(int[] acrossOf) {
        int[] number = new int[acrossOf.length + 1];
        for (int place = 0; place < acrossOf.length; place++) {
            number[place + 1] = number[place] + (acrossOf[place] == DROPPED ? 0 : 1);
        }
        return number;
    }
}
