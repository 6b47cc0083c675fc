package org.facultyaffairs.matching.assignment;

/**
 * Whether there are places enough for a floor: each mentee for whom it is meant needs so many pairs at least to reach it,
 * whichever they are. In a cohort that wants more than there is, this tells sooner and more than any pricing of floors.
 */
final class FloorDemand {

    private final CohortProblem problem;
    private final FloorDomain domain;
    private final int[] fewest;
    private final Pulse pulse;

    /** The demand of a domain that has been narrowed. */
    FloorDemand(CohortProblem problem, FloorDomain domain, Pulse pulse) {
        this.problem = problem;
        this.domain = domain;
        this.pulse = pulse;
        this.fewest = new int[problem.mentees()];
        for (int mentee = 0; mentee < fewest.length; mentee++) {
            fewest[mentee] = domain.fewest(mentee);
        }
    }

    /** Whether all mentees together need more places than there are. */
    boolean exceedsPlaces() {
        long needed = 0;
        for (int few : fewest) {
            needed += few;
        }
        long places = 0;
        for (int mentor = 0; mentor < problem.mentors(); mentor++) {
            places += problem.capacity(mentor);
        }
        return needed > places;
    }

    /** Whether some mentees need more places than are open to them: then not all can be served, as an optimal match tells. */
    boolean exceedsWhatIsOpen() {
        return exceedsPlaces() || new MatchSearch(served(), pulse).match(null).total() < 0;
    }

    /** The cohort in which each mentee wants the fewest that they need, and all that counts is who goes without. */
    private CohortProblem served() {
        CohortBuilder builder = CohortProblem.builder();
        for (int mentee = 0; mentee < fewest.length; mentee++) {
            builder.addMentee(fewest[mentee], 1);
            for (int pair = problem.firstPair(mentee); pair < problem.firstPair(mentee + 1); pair++) {
                if (fewest[mentee] > 0 && domain.isOpen(pair)) {
                    builder.addPair(mentee, problem.mentor(pair), 0);
                }
            }
        }
        for (int mentor = 0; mentor < problem.mentors(); mentor++) {
            builder.addMentor(problem.capacity(mentor));
        }
        return builder.build();
    }
}
