package org.facultyaffairs.matching.assignment;

import java.util.Random;

/** Cohorts made from a seed: of every kind while small, regular ones when larger. */
final class SomeCohorts {

    private SomeCohorts() {}

    /** Up to seven mentees and mentors, with or without coverage, few or many ties, prices of either sign. */
    static CohortProblem small(long seed) {
        Random random = new Random(seed);
        CohortBuilder builder = CohortProblem.builder();
        int mentees = random.nextInt(8);
        int mentors = random.nextInt(8);
        boolean coverage = random.nextBoolean();
        int range = random.nextBoolean() ? 3 : 100;
        for (int mentee = 0; mentee < mentees; mentee++) {
            int price = random.nextInt(2 * range) - range / 2;
            if (coverage) {
                builder.addMenteeWithSlots(
                        price,
                        random.ints(random.nextInt(4), CohortProblem.ANY, 3).toArray());
            } else {
                builder.addMentee(random.nextInt(4), price);
            }
        }
        for (int mentor = 0; mentor < mentors; mentor++) {
            if (coverage) {
                builder.addMentor(random.nextInt(4), random.nextInt(8));
            } else {
                builder.addMentor(random.nextInt(4));
            }
        }
        for (int mentee = 0; mentee < mentees; mentee++) {
            for (int mentor = 0; mentor < mentors; mentor++) {
                if (random.nextInt(3) > 0) {
                    builder.addPair(mentee, mentor, random.nextInt(range) - range / 4);
                }
            }
        }
        return builder.build();
    }

    /** So many mentees and half as many mentors, {@code degree} candidates each, scores in steps of {@code grain}. */
    static CohortProblem regular(int mentees, int degree, int wanted, int capacity, int grain, long seed) {
        Random random = new Random(seed);
        CohortBuilder builder = CohortProblem.builder();
        int mentors = Math.max(degree, mentees / 2);
        for (int mentor = 0; mentor < mentors; mentor++) {
            builder.addMentor(capacity);
        }
        for (int mentee = 0; mentee < mentees; mentee++) {
            builder.addMentee(wanted, 1_000_000);
            int[] some = random.ints(0, mentors).distinct().limit(degree).toArray();
            for (int mentor : some) {
                builder.addPair(mentee, mentor, random.nextInt(1_000_000) / grain * (long) grain);
            }
        }
        return builder.build();
    }

    /** Three of twelve areas for each mentee, one to four areas for each mentor. */
    static CohortProblem team(int mentees, int capacity, long seed) {
        Random random = new Random(seed);
        CohortBuilder builder = CohortProblem.builder();
        int mentors = mentees / 2;
        for (int mentor = 0; mentor < mentors; mentor++) {
            long areas = 0;
            for (int i = random.nextInt(4); i >= 0; i--) {
                areas |= 1L << random.nextInt(12);
            }
            builder.addMentor(capacity, areas);
        }
        for (int mentee = 0; mentee < mentees; mentee++) {
            builder.addMenteeWithSlots(
                    1_000_000, random.ints(0, 12).distinct().limit(3).toArray());
            int[] some = random.ints(0, mentors).distinct().limit(15).toArray();
            for (int mentor : some) {
                builder.addPair(mentee, mentor, random.nextInt(1_000_000));
            }
        }
        return builder.build();
    }
}
