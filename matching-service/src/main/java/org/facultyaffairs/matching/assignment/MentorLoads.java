package org.facultyaffairs.matching.assignment;

/** The matched pairs of each mentor, in no order. */
final class MentorLoads {

    private final int[] first;
    private final int[] load;
    private final int[] pairs;
    private final int[] spot;

    /** Nobody is matched; each mentor has room for as many pairs as they are in. */
    MentorLoads(CohortProblem problem) {
        int[] mentor = problem.mentorArray();
        this.first = new int[problem.mentors() + 1];
        for (int pair = 0; pair < mentor.length; pair++) {
            first[mentor[pair] + 1]++;
        }
        for (int j = 0; j < problem.mentors(); j++) {
            first[j + 1] = first[j] + Math.min(first[j + 1], problem.capacity(j));
        }
        this.load = new int[problem.mentors()];
        this.pairs = new int[first[problem.mentors()]];
        this.spot = new int[mentor.length];
    }

    int of(int mentor) {
        return load[mentor];
    }

    /** The {@code index}-th matched pair of the mentor. */
    int pair(int mentor, int index) {
        return pairs[first[mentor] + index];
    }

    void add(int mentor, int pair) {
        spot[pair] = load[mentor];
        pairs[first[mentor] + load[mentor]++] = pair;
    }

    void remove(int mentor, int pair) {
        int last = pairs[first[mentor] + --load[mentor]];
        pairs[first[mentor] + spot[pair]] = last;
        spot[last] = spot[pair];
    }
}
