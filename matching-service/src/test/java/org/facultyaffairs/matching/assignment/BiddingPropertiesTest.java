package org.facultyaffairs.matching.assignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.facultyaffairs.matching.assignment.Candidates.cost;
import static org.facultyaffairs.matching.assignment.Candidates.held;
import static org.facultyaffairs.matching.assignment.Candidates.mentor;

import java.util.Arrays;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class BiddingPropertiesTest {

    private static final long NO_LIMIT = Long.MAX_VALUE;

    private final Listening listening = Listening.patiently();

    @Provide
    Arbitrary<CohortProblem> plain() {
        return SmallCohorts.plain();
    }

    /** Both want mentor 0 most: they gain 20 and 18 with mentor 0, 16 each with mentor 1. */
    private static Candidates two() {
        CohortBuilder builder = CohortProblem.builder();
        builder.addMentor(1);
        builder.addMentor(1);
        builder.addMentee(1, 10);
        builder.addMentee(1, 10);
        return all(builder.addPair(0, 0, 10)
                .addPair(0, 1, 6)
                .addPair(1, 0, 8)
                .addPair(1, 1, 6)
                .build());
    }

    private static Candidates all(CohortProblem problem) {
        return MatchSearch.list(
                problem, new CandidateScan(problem, new Pulse(Watch.NONE)), new long[problem.mentors()]);
    }

    @Example
    void aBidGoesAStepBeyondIndifference() {
        Candidates candidates = two();
        Bidding bidding = new Bidding(candidates, listening.aboutToAsk());

        assertThat(bidding.phase(1, NO_LIMIT, 0)).isZero();

        assertThat(bidding.prices()).containsExactly(5, 4);
        assertThat(candidates.heldPairs()).containsExactly(0, 3);
        assertThat(listening.asked()).isOne();
    }

    @Example
    void biddingEndsWithTheMostBidsOrTheFewestBidders() {
        Bidding bidding = new Bidding(two(), new Pulse(Watch.NONE));

        assertThat(bidding.phase(1, 0, 0)).isEqualTo(2);
        assertThat(bidding.prices()).containsExactly(0, 0);
        assertThat(bidding.phase(1, 1, 0)).isOne();
        assertThat(bidding.prices()).containsExactly(5, 0);
        assertThat(bidding.phase(2, NO_LIMIT, 1)).isOne();
        assertThat(bidding.prices()).containsExactly(6, 0);
        assertThat(bidding.phase(2, NO_LIMIT, 2)).isEqualTo(2);
    }

    @Example
    void whoIsOutbidBidsAgain() {
        CohortBuilder builder = CohortProblem.builder();
        builder.addMentor(1);
        builder.addMentor(1);
        builder.addMentee(1, 10);
        builder.addMentee(1, 10);
        Candidates candidates = all(builder.addPair(0, 0, 8)
                .addPair(0, 1, 6)
                .addPair(1, 0, 10)
                .addPair(1, 1, 1)
                .build());
        Bidding bidding = new Bidding(candidates, new Pulse(Watch.NONE));

        assertThat(bidding.phase(0, NO_LIMIT, 0)).isZero();

        assertThat(bidding.prices()).containsExactly(9, 7);
        assertThat(candidates.heldPairs()).containsExactly(1, 2);
    }

    @Example
    void aMentorWithAPriceAndRoomIsCounted() {
        Candidates candidates = two();
        candidates.reprice(new long[] {0, 19});
        Bidding bidding = new Bidding(candidates, new Pulse(Watch.NONE));
        bidding.phase(1, NO_LIMIT, 0);

        assertThat(bidding.pricedWithRoom()).isOne();

        candidates.reprice(new long[] {0, 0});
        bidding.phase(1, 1, 0);
        assertThat(bidding.pricedWithRoom()).isZero();
    }

    @Example
    void thePriceOfManyPlacesIsTheLowestOfTheHighestBids() {
        CohortBuilder builder = CohortProblem.builder();
        builder.addMentor(7);
        for (int mentee = 0; mentee < 12; mentee++) {
            builder.addMentee(1, 0);
            builder.addPair(mentee, 0, (mentee + 1) * 7 % 13 * 10L);
        }
        CohortProblem problem = builder.build();
        Candidates candidates = all(problem);
        Bidding bidding = new Bidding(candidates, new Pulse(Watch.NONE));

        assertThat(bidding.phase(1, NO_LIMIT, 0)).isZero();

        assertThat(bidding.prices()).containsExactly(61);
        assertThat(Arrays.stream(candidates.heldPairs()).mapToLong(problem::score))
                .containsExactlyInAnyOrder(60L, 70L, 80L, 90L, 100L, 110L, 120L);
    }

    @Example
    void whoIsOutbidByTheLastOfManyBidsAgain() {
        int mentees = 130;
        CohortBuilder builder = CohortProblem.builder();
        for (int mentee = 0; mentee < mentees; mentee++) {
            builder.addMentee(1, 10);
            builder.addMentor(1);
            builder.addPair(mentee, mentee == mentees - 1 ? 0 : mentee, mentee == mentees - 1 ? 9 : 5);
        }
        CohortProblem problem = builder.addPair(0, mentees - 1, 1).build();
        Candidates candidates = all(problem);

        assertThat(new Bidding(candidates, new Pulse(Watch.NONE)).phase(1, NO_LIMIT, 0))
                .isZero();

        assertThat(candidates.heldPairs()).hasSize(mentees).contains(problem.pairOf(0, mentees - 1));
    }

    @Example
    void whoseSlotsAskForAreasBidsOnlyForWhoFits() {
        CohortBuilder builder = CohortProblem.builder();
        builder.addMenteeWithSlots(10, 1, 2);
        builder.addMentor(1, 0b010);
        builder.addMentor(1, 0b010);
        builder.addMentor(1, 0b100);
        Candidates candidates =
                all(builder.addPair(0, 0, 9).addPair(0, 1, 8).addPair(0, 2, 1).build());

        assertThat(new Bidding(candidates, new Pulse(Watch.NONE)).phase(1, NO_LIMIT, 0))
                .isZero();

        assertThat(candidates.heldPairs()).containsExactly(0, 2);
    }

    @Property
    void whoWantsOneIsWithinAStepOfWhatTheyWouldChoose(
            @ForAll("plain") CohortProblem problem, @ForAll @IntRange(min = 1, max = 5) int step) {
        Candidates candidates = all(problem);
        Bidding bidding = new Bidding(candidates, new Pulse(Watch.NONE));

        assertThat(bidding.phase(step, NO_LIMIT, 0)).isZero();

        candidates.reprice(bidding.prices());
        int[] load = new int[problem.mentors()];
        for (int mentee = 0; mentee < problem.mentees(); mentee++) {
            long dearest = 0;
            long cheapest = candidates.outside();
            int count = 0;
            for (int e = candidates.first()[mentee]; e < candidates.first()[mentee + 1]; e++) {
                long edge = candidates.edges()[e];
                if (held(edge)) {
                    dearest = Math.max(dearest, cost(edge));
                    count++;
                    load[mentor(edge)]++;
                } else {
                    cheapest = Math.min(cheapest, cost(edge));
                }
            }
            assertThat(count).isLessThanOrEqualTo(problem.wanted(mentee));
            if (problem.wanted(mentee) == 1) {
                assertThat(dearest).isLessThanOrEqualTo(cheapest + step);
                assertThat(count == 1 || cheapest >= candidates.outside()).isTrue();
            }
        }
        for (int mentor = 0; mentor < problem.mentors(); mentor++) {
            assertThat(load[mentor]).isLessThanOrEqualTo(problem.capacity(mentor));
            assertThat(candidates.base()[mentor] > 0 && load[mentor] < problem.capacity(mentor))
                    .isFalse();
        }
    }
}
