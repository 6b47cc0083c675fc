package org.facultyaffairs.matching.stable;

import java.util.Arrays;

/**
 * One side as it was told: how many partners each person takes at most, and whom they would take, best first. Who is
 * not listed is not acceptable. Ties cannot be said: whoever makes the lists breaks them.
 */
public final class Side {

    private final int[] room;
    private final int[] first;
    private final int[] listed;

    private Side(int[] room, int[] first, int[] listed) {
        this.room = room;
        this.first = first;
        this.listed = listed;
    }

    /**
     * A small side, written out.
     *
     * @param room at most so many partners for each person; 0 is allowed
     * @param lists for each person the numbers of those on the other side, best first
     * @throws InvalidPreferences as {@link #ofArrays} does
     */
    public static Side of(int[] room, int[]... lists) {
        int[] first = new int[lists.length + 1];
        for (int person = 0; person < lists.length; person++) {
            first[person + 1] = first[person] + lists[person].length;
        }
        return ofArrays(
                room, first, Arrays.stream(lists).flatMapToInt(Arrays::stream).toArray());
    }

    /**
     * A large side, with its lists end to end.
     *
     * @param first where each person's list begins, and at last where all end
     * @throws InvalidPreferences {@code lists-malformed} where the arrays do not fit each other,
     *     {@code negative-capacity} where somebody takes fewer than none
     */
    public static Side ofArrays(int[] room, int[] first, int[] listed) {
        boolean fits = first.length == room.length + 1 && first[0] == 0 && first[room.length] == listed.length;
        for (int person = 0; fits && person < room.length; person++) {
            fits = first[person] <= first[person + 1];
        }
        if (!fits) {
            throw new InvalidPreferences("lists-malformed", "The lists do not cover each person once.");
        }
        for (int person = 0; person < room.length; person++) {
            if (room[person] < 0) {
                throw new InvalidPreferences(
                        "negative-capacity", "Number %d takes %d partners.".formatted(person, room[person]));
            }
        }
        return new Side(room.clone(), first.clone(), listed.clone());
    }

    /** How many people there are. */
    public int people() {
        return room.length;
    }

    /** How many partners this person takes at most. */
    public int room(int person) {
        return room[person];
    }

    /** How many this person lists. */
    public int listedBy(int person) {
        return first[person + 1] - first[person];
    }

    /** Whom this person lists in this position, from 0 for the best. */
    public int listed(int person, int position) {
        return listed[first[person] + position];
    }

    /** The position of somebody on this person's list, or -1 where they are not on it. */
    int position(int person, int other) {
        for (int place = first[person]; place < first[person + 1]; place++) {
            if (listed[place] == other) {
                return place - first[person];
            }
        }
        return -1;
    }

    /** Where this person's list begins among all. */
    int start(int person) {
        return first[person];
    }

    /** Who stands in this place among all lists. */
    int at(int place) {
        return listed[place];
    }

    /** How many entries all lists have together. */
    int entries() {
        return listed.length;
    }

    int[] rooms() {
        return room.clone();
    }
}
