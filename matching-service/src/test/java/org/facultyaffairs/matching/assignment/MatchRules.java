package org.facultyaffairs.matching.assignment;

import static org.assertj.core.api.Assertions.assertThat;

/** What holds of every optimal match, worked out anew from the problem. */
final class MatchRules {

    private MatchRules() {}

    static void assertProven(CohortMatch match) {
        CohortProblem problem = match.problem();
        int[] load = new int[problem.mentors()];
        long affinity = 0;
        long unfilledPrices = 0;
        int pairs = 0;
        for (int mentee = 0; mentee < problem.mentees(); mentee++) {
            int[] partners = match.partners(mentee);
            for (int pair : partners) {
                assertThat(problem.menteeOf(pair)).isEqualTo(mentee);
                assertThat(match.matched(pair)).isTrue();
                load[problem.mentor(pair)]++;
                affinity += problem.score(pair);
            }
            pairs += partners.length;
            assertThat(match.unfilled(mentee)).isEqualTo(problem.wanted(mentee) - partners.length);
            assertThat(match.unfilled(mentee)).isNotNegative();
            unfilledPrices += match.unfilled(mentee) * problem.unfilledPrice(mentee);
            assertSlotsFit(match, mentee);
        }
        for (int mentor = 0; mentor < problem.mentors(); mentor++) {
            assertThat(load[mentor]).isEqualTo(match.load(mentor)).isLessThanOrEqualTo(problem.capacity(mentor));
            assertThat(match.prices().of(mentor)).isNotNegative();
            if (load[mentor] < problem.capacity(mentor)) {
                assertThat(match.prices().of(mentor)).isZero();
            }
        }
        assertThat(match.pairs()).hasSize(pairs).isSorted();
        assertThat(match.affinity()).isEqualTo(affinity);
        assertThat(match.total()).isEqualTo(affinity - unfilledPrices);
        assertThat(match.bound()).isEqualTo(match.total()).isEqualTo(DualBound.of(problem, match.prices()));
        assertThat(match.gap()).isZero();
    }

    private static void assertSlotsFit(CohortMatch match, int mentee) {
        CohortProblem problem = match.problem();
        int[] slots = match.slots(mentee);
        assertThat(slots).hasSize(problem.slots(mentee));
        int filled = 0;
        for (int slot = 0; slot < slots.length; slot++) {
            if (slots[slot] >= 0) {
                filled++;
                assertThat(match.matched(slots[slot])).isTrue();
                long areas = problem.areas(problem.mentor(slots[slot]));
                assertThat(Areas.covers(areas, problem.areaOf(problem.firstSlot(mentee) + slot)))
                        .isTrue();
            }
        }
        assertThat(filled).isEqualTo(match.partners(mentee).length);
    }
}
