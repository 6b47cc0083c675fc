package org.facultyaffairs.matching.assignment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class HeldMatchPropertiesTest {

    private static final int ALL = 100;

    @Provide
    Arbitrary<CohortProblem> plain() {
        return SmallCohorts.plain();
    }

    @Provide
    Arbitrary<CohortProblem> any() {
        return SmallCohorts.any();
    }

    @Property
    void aMatchIsTheBestThatHoldsWhomItHolds(@ForAll("any") CohortProblem problem, @ForAll int any) {
        EveryMatch every = new EveryMatch(problem);
        CohortMatch match = every.some(any, Prices.zero(problem.mentors()));
        Explanation explanation = Explanation.of(match);

        assertThat(every.best(pairs -> holds(pairs, match, explanation, -1))).hasValue(match.total());
        if (match.total() == every.best()) {
            assertThat(IntStream.range(0, problem.mentees()).filter(explanation::held))
                    .isEmpty();
        }
    }

    @Property
    void anAlternativeOfOneWhoIsHeldCostsOneOfTheirPlaces(@ForAll("plain") CohortProblem problem, @ForAll int any) {
        EveryMatch every = new EveryMatch(problem);
        CohortMatch match = every.some(any, Prices.zero(problem.mentors()));
        Explanation explanation = Explanation.of(match);

        for (int mentee = 0; mentee < problem.mentees(); mentee++) {
            List<Alternative> alternatives = explanation.alternatives(mentee, ALL);
            for (int pair = problem.firstPair(mentee); pair < problem.firstPair(mentee + 1); pair++) {
                int joined = pair;
                int moving = mentee;
                boolean held = explanation.held(mentee);
                OptionalLong best = every.best(pairs -> pairs.contains(joined)
                        && holds(pairs, match, explanation, moving)
                        && (!held || exchangesOne(own(pairs, problem, moving), own(match, moving), joined)));
                OptionalLong told = alternatives.stream()
                        .filter(alternative -> alternative.pair() == joined)
                        .mapToLong(alternative -> match.total() - alternative.cost())
                        .findAny();
                assertThat(told).isEqualTo(match.matched(pair) ? OptionalLong.empty() : best);
            }
        }
    }

    /** Whether all who are held, apart from this one, have the pairs that they have in the match. */
    private static boolean holds(List<Integer> pairs, CohortMatch match, Explanation explanation, int apartFrom) {
        return IntStream.range(0, match.problem().mentees())
                .filter(mentee -> mentee != apartFrom && explanation.held(mentee))
                .allMatch(mentee -> own(pairs, match.problem(), mentee).equals(own(match, mentee)));
    }

    /** Whether nothing but this pair joined, for one that was given up or for an unfilled place. */
    private static boolean exchangesOne(List<Integer> now, List<Integer> before, int joined) {
        List<Integer> stayed = new ArrayList<>(now);
        stayed.remove((Integer) joined);
        return before.containsAll(stayed) && before.size() - stayed.size() <= 1;
    }

    private static List<Integer> own(CohortMatch match, int mentee) {
        return IntStream.of(match.partners(mentee)).boxed().toList();
    }

    private static List<Integer> own(List<Integer> pairs, CohortProblem problem, int mentee) {
        return pairs.stream().filter(pair -> problem.menteeOf(pair) == mentee).toList();
    }

    /** One place with each of four mentors. The best would give mentee 1 the mentor of mentee 0. */
    private static CohortMatch withMenteeZeroKeptUp() {
        CohortBuilder builder = people(4, 0);
        builder.addPair(0, 0, 4).addPair(0, 1, 3).addPair(0, 2, 1);
        builder.addPair(1, 0, 20).addPair(1, 2, 2);
        builder.addPair(2, 1, 30).addPair(2, 3, 25);
        return CohortMatch.of(builder.build(), new int[] {0, 4, 5}, Prices.zero(4));
    }

    private static CohortBuilder people(int mentors, long unfilledPrice) {
        CohortBuilder builder = CohortProblem.builder();
        for (int mentor = 0; mentor < mentors; mentor++) {
            builder.addMentor(1);
        }
        for (int mentee = 0; mentee < 3; mentee++) {
            builder.addMentee(1, unfilledPrice);
        }
        return builder;
    }

    @Example
    void whoeverWouldLoseByTheBestIsHeldAndWhatElseTheyCouldHaveGains() {
        Explanation explanation = Explanation.of(withMenteeZeroKeptUp());

        assertThat(held(explanation)).containsExactly(0);
        assertThat(explanation.alternatives(0, ALL))
                .containsExactly(
                        new Alternative(2, -15, List.of(new Move(1, 4, 3), new Move(0, 0, 2))),
                        new Alternative(1, -12, List.of(new Move(2, 5, 6), new Move(1, 4, 3), new Move(0, 0, 1))));
        assertThat(explanation.alternatives(0, 1)).extracting(Alternative::pair).containsExactly(2);
        assertThat(explanation.wouldChange(2)).contains(0L);
        assertThat(explanation.whyMatched(0)).isEqualTo(new WhyMatched(0, 4, 1, 3, 18, true, 0, List.of()));
        assertThat(explanation.whyNot(1, 0).kind()).isEqualTo(WhyNot.Kind.PLACES_HELD);
    }

    @Example
    void ofTwoWhoWouldLoseAndHaveAsMuchTheFirstIsHeld() {
        CohortBuilder builder = people(3, 100);
        builder.addPair(0, 0, 5).addPair(0, 1, 4);
        builder.addPair(1, 1, 5).addPair(1, 2, 4);
        builder.addPair(2, 0, 20).addPair(2, 2, 1);

        CohortBuilder theOtherWayRound = people(3, 100);
        theOtherWayRound.addPair(0, 0, 5).addPair(0, 2, 4);
        theOtherWayRound.addPair(1, 0, 4).addPair(1, 1, 5);
        theOtherWayRound.addPair(2, 1, 20).addPair(2, 2, 1);

        assertThat(held(builder.build(), 0, 2, 5)).containsExactly(0);
        assertThat(held(theOtherWayRound.build(), 0, 3, 5)).containsExactly(0);
    }

    @Example
    void whoWouldFareAsWellIsNotHeldForWhoWouldLose() {
        CohortBuilder builder = people(3, 100);
        builder.addPair(0, 0, 5).addPair(0, 1, 5);
        builder.addPair(1, 1, 6).addPair(1, 2, 5);
        builder.addPair(2, 0, 20).addPair(2, 2, 1);

        assertThat(held(builder.build(), 0, 2, 5)).containsExactly(1);
    }

    @Example
    void ofTwoWhoWouldLoseTheOneWithLessIsHeld() {
        CohortBuilder builder = people(3, 100);
        builder.addPair(0, 0, 6).addPair(0, 1, 5);
        builder.addPair(1, 1, 5).addPair(1, 2, 4);
        builder.addPair(2, 0, 20).addPair(2, 2, 1);

        assertThat(held(builder.build(), 0, 2, 5)).containsExactly(1);
    }

    @Example
    void whoWouldLoseTheirOnlyMentorIsHeldAndNotWhoHasNobody() {
        CohortBuilder builder = people(1, 0);
        builder.addPair(0, 0, 20).addPair(1, 0, 5);

        assertThat(held(builder.build(), 1)).containsExactly(1);
    }

    @Example
    void ofThoseWhoAllGainTheOneWithLeastIsHeld() {
        CohortBuilder builder = people(2, 0);
        builder.addPair(0, 0, 5).addPair(0, 1, 9);
        builder.addPair(1, 0, 8).addPair(1, 1, 4);

        assertThat(held(builder.build(), 0, 3)).containsExactly(1);
    }

    private static List<Integer> held(CohortProblem problem, int... pairs) {
        return held(Explanation.of(CohortMatch.of(problem, pairs, Prices.zero(problem.mentors()))));
    }

    private static List<Integer> held(Explanation explanation) {
        return IntStream.range(0, 3).filter(explanation::held).boxed().toList();
    }
}
