package org.facultyaffairs.matching.assignment;

import java.util.Arrays;

/** Who of a cohort is who in the cohort before a change. */
public final class Kept {

    /** The mark of somebody who was not there before. */
    public static final int NEW = -1;

    private final int[] mentees;
    private final int[] mentors;

    private Kept(int[] mentees, int[] mentors) {
        this.mentees = mentees.clone();
        this.mentors = mentors.clone();
    }

    /**
     * By index after the change, the index before it, or {@link #NEW}.
     *
     * @throws InvalidCohort {@code kept-twice} if two are said to be the same one
     */
    public static Kept of(int[] mentees, int[] mentors) {
        requireDifferent(mentees, "mentees");
        requireDifferent(mentors, "mentors");
        return new Kept(mentees, mentors);
    }

    /** Everybody has the index that they had. */
    public static Kept everybody(CohortProblem problem) {
        int[] mentees = new int[problem.mentees()];
        int[] mentors = new int[problem.mentors()];
        Arrays.setAll(mentees, mentee -> mentee);
        Arrays.setAll(mentors, mentor -> mentor);
        return new Kept(mentees, mentors);
    }

    /** The mentee's index before the change, or {@link #NEW}. */
    int mentee(int after) {
        return mentees[after];
    }

    /** The mentor's index before the change, or {@link #NEW}. */
    int mentor(int after) {
        return mentors[after];
    }

    /** By index before the change, of so many mentors, the index after it, or -1 for who has left. */
    int[] mentorsAfter(int before) {
        int[] after = new int[before];
        Arrays.fill(after, -1);
        for (int mentor = 0; mentor < mentors.length; mentor++) {
            if (mentors[mentor] >= 0) {
                after[mentors[mentor]] = mentor;
            }
        }
        return after;
    }

    /** Refuses maps for other cohorts than these two. */
    void requireFits(CohortProblem before, CohortProblem after) {
        boolean fits = mentees.length == after.mentees()
                && mentors.length == after.mentors()
                && Arrays.stream(mentees).allMatch(mentee -> mentee < before.mentees())
                && Arrays.stream(mentors).allMatch(mentor -> mentor < before.mentors());
        if (!fits) {
            throw new InvalidCohort("kept-unknown", "The maps of who is who do not fit the two cohorts.");
        }
    }

    private static void requireDifferent(int[] indexes, String people) {
        int[] old =
                Arrays.stream(indexes).filter(index -> index != NEW).sorted().toArray();
        for (int i = 0; i < old.length; i++) {
            if (old[i] < 0 || (i > 0 && old[i] == old[i - 1])) {
                throw new InvalidCohort(
                        "kept-twice", "Two %s are said to be number %d of before.".formatted(people, old[i]));
            }
        }
    }
}
