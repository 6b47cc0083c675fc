package org.facultyaffairs.matching.assignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class ExplanationPropertiesTest {

    private static final int ALL = 100;

    @Provide
    Arbitrary<CohortProblem> any() {
        return SmallCohorts.any();
    }

    @Provide
    Arbitrary<CohortProblem> plain() {
        return SmallCohorts.plain();
    }

    @Property
    void anAlternativeCostsWhatTheBestMatchWithItCosts(@ForAll("any") CohortProblem problem) {
        CohortMatch match = OptimalMatch.of(problem, Watch.NONE);
        EveryMatch every = new EveryMatch(problem);
        Explanation explanation = Explanation.of(match);

        for (int mentee = 0; mentee < problem.mentees(); mentee++) {
            Map<Integer, Alternative> alternatives = explanation.alternatives(mentee, ALL).stream()
                    .collect(Collectors.toMap(Alternative::pair, Function.identity()));
            for (int pair = problem.firstPair(mentee); pair < problem.firstPair(mentee + 1); pair++) {
                int forced = pair;
                OptionalLong best = every.best(pairs -> pairs.contains(forced));
                assertThat(alternatives.containsKey(pair)).isEqualTo(best.isPresent() && !match.matched(pair));
                if (alternatives.containsKey(pair)) {
                    Alternative alternative = alternatives.get(pair);
                    assertThat(alternative.cost()).isEqualTo(match.total() - best.orElseThrow());
                    assertMovesLeadTo(best.orElseThrow(), alternative.moves(), match, every);
                    assertThat(alternative
                                    .moves()
                                    .get(alternative.moves().size() - 1)
                                    .joined())
                            .isEqualTo(pair);
                }
            }
        }
    }

    @Property
    void theMarginIsWhatTheBestMatchWithoutThePairCosts(@ForAll("any") CohortProblem problem) {
        CohortMatch match = OptimalMatch.of(problem, Watch.NONE);
        EveryMatch every = new EveryMatch(problem);
        Explanation explanation = Explanation.of(match);

        for (int pair : match.pairs()) {
            WhyMatched why = explanation.whyMatched(pair);
            long best = every.best(pairs -> !pairs.contains(pair)).orElseThrow();
            assertThat(why.held()).isFalse();
            assertThat(why.margin()).isEqualTo(match.total() - best);
            assertMovesLeadTo(best, why.moves(), match, every);
            assertThat(why.moves().get(0).left()).isEqualTo(pair);
        }
    }

    private static void assertMovesLeadTo(long total, List<Move> moves, CohortMatch match, EveryMatch every) {
        List<Integer> pairs = new ArrayList<>(Sample.pairs(match));
        for (Move move : moves) {
            assertThat(move.left() == Move.NONE || pairs.remove((Integer) move.left()))
                    .isTrue();
        }
        moves.stream().map(Move::joined).filter(pair -> pair != Move.NONE).forEach(pairs::add);
        assertThat(every.isMatch(pairs)).isTrue();
        assertThat(every.total(pairs)).isEqualTo(total);
    }

    @Property
    void withTheRiseThatIsNamedThePairIsAsGoodAndNotBefore(@ForAll("plain") CohortProblem problem) {
        CohortMatch match = OptimalMatch.of(problem, Watch.NONE);
        Explanation explanation = Explanation.of(match);

        for (int pair = 0; pair < problem.pairs(); pair++) {
            int raised = pair;
            explanation.wouldChange(pair).ifPresent(rise -> {
                EveryMatch with = new EveryMatch(Sample.raised(problem, raised, rise));
                assertThat(with.best(pairs -> pairs.contains(raised)).orElseThrow())
                        .isEqualTo(with.best());
                if (rise > 0) {
                    EveryMatch less = new EveryMatch(Sample.raised(problem, raised, rise - 1));
                    assertThat(less.best(pairs -> pairs.contains(raised)).orElseThrow())
                            .isLessThan(less.best());
                }
            });
        }
    }

    @Property
    void fewerAlternativesAreTheCheapestOfAll(@ForAll("any") CohortProblem problem) {
        Explanation explanation = Explanation.of(OptimalMatch.of(problem, Watch.NONE));

        for (int mentee = 0; mentee < problem.mentees(); mentee++) {
            List<Long> all = costs(explanation.alternatives(mentee, ALL));
            assertThat(all).isSorted();
            for (int limit = 0; limit < 3; limit++) {
                assertThat(costs(explanation.alternatives(mentee, limit)))
                        .isEqualTo(all.subList(0, Math.min(limit, all.size())));
            }
        }
    }

    private static List<Long> costs(List<Alternative> alternatives) {
        return alternatives.stream().map(Alternative::cost).toList();
    }

    @Property
    void ofAFairMatchTheMovesCostWhatIsSaid(@ForAll("any") CohortProblem problem) {
        CohortMatch match = FairMatch.of(problem, Watch.NONE).match();
        EveryMatch every = new EveryMatch(problem);
        Explanation explanation = Explanation.of(match);

        for (int mentee = 0; mentee < problem.mentees(); mentee++) {
            for (Alternative alternative : explanation.alternatives(mentee, ALL)) {
                assertMovesLeadTo(match.total() - alternative.cost(), alternative.moves(), match, every);
                assertThat(alternative.cost() >= 0 || explanation.held(mentee)).isTrue();
            }
            for (int pair : match.partners(mentee)) {
                WhyMatched why = explanation.whyMatched(pair);
                assertThat(why.held()).isEqualTo(explanation.held(mentee));
                if (!why.held()) {
                    assertThat(why.margin()).isNotNegative();
                    assertMovesLeadTo(match.total() - why.margin(), why.moves(), match, every);
                }
            }
        }
    }

    @Property
    void whyNotTellsWhatIsInTheWay(@ForAll("any") CohortProblem problem) {
        CohortMatch match = OptimalMatch.of(problem, Watch.NONE);
        EveryMatch every = new EveryMatch(problem);
        Explanation explanation = Explanation.of(match);

        for (int mentee = 0; mentee < problem.mentees(); mentee++) {
            for (int mentor = 0; mentor < problem.mentors(); mentor++) {
                int pair = problem.pairOf(mentee, mentor);
                WhyNot why = explanation.whyNot(mentee, mentor);
                assertThat(why.mentee()).isEqualTo(mentee);
                assertThat(why.mentor()).isEqualTo(mentor);
                assertThat(why.kind()).isEqualTo(kind(problem, match, every, mentee, pair));
                assertThat(why.alternative().isPresent()).isEqualTo(why.kind() == WhyNot.Kind.COSTS);
                assertThat(why.removed()).isEmpty();
            }
        }
    }

    private static WhyNot.Kind kind(CohortProblem problem, CohortMatch match, EveryMatch every, int mentee, int pair) {
        if (pair < 0) {
            return WhyNot.Kind.NO_CANDIDATES;
        }
        if (match.matched(pair)) {
            return WhyNot.Kind.MATCHED;
        }
        if (problem.wanted(mentee) == 0) {
            return WhyNot.Kind.WANTS_NOBODY;
        }
        if (problem.capacity(problem.mentor(pair)) == 0) {
            return WhyNot.Kind.TAKES_NOBODY;
        }
        return every.best(pairs -> pairs.contains(pair)).isPresent() ? WhyNot.Kind.COSTS : WhyNot.Kind.NO_SLOT;
    }

    @Property(tries = 50)
    void whatIsNotMatchedIsNotExplainedAsMatched(@ForAll("any") CohortProblem problem) {
        CohortMatch match = OptimalMatch.of(problem, Watch.NONE);
        Explanation explanation = Explanation.of(match);

        for (int pair = 0; pair < problem.pairs(); pair++) {
            int asked = pair;
            if (!match.matched(pair)) {
                assertThatThrownBy(() -> explanation.whyMatched(asked)).isInstanceOf(IllegalArgumentException.class);
            } else {
                assertThat(explanation.wouldChange(pair)).contains(0L);
            }
        }
    }
}
