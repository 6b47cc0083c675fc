package org.facultyaffairs.matching.assignment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeMap;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class FairMatchPropertiesTest {

    @Provide
    Arbitrary<CohortProblem> plain() {
        return SmallCohorts.plain();
    }

    @Provide
    Arbitrary<CohortProblem> any() {
        return SmallCohorts.any();
    }

    @Property
    void theWorstOffIsAsHighAsCanBeThenTheTotal(@ForAll("plain") CohortProblem problem) {
        Map<Long, Long> frontier = new EveryMatch(problem).frontier();
        long highest = ((TreeMap<Long, Long>) frontier).lastKey();

        FairResult fair = FairMatch.of(problem, Watch.NONE);

        assertThat(fair.minimum()).isEqualTo(highest).isEqualTo(FairMatch.minimum(fair.match()));
        assertThat(fair.match().total()).isEqualTo(frontier.get(highest));
        assertThat(fair.proven()).isTrue();
    }

    @Property
    void withCoverageTheBoundsHoldAndTheMatchFits(@ForAll("any") CohortProblem problem) {
        EveryMatch every = new EveryMatch(problem);

        FairResult fair = FairMatch.of(problem, Watch.NONE);

        List<Integer> pairs = Sample.pairs(fair.match());
        assertThat(every.isMatch(pairs)).isTrue();
        assertThat(every.minimum(pairs)).isEqualTo(fair.minimum());
        assertThat(fair.minimumBound()).isGreaterThanOrEqualTo(((TreeMap<Long, Long>) every.frontier()).lastKey());
        assertThat(fair.totalBound())
                .isGreaterThanOrEqualTo(every.best(match -> every.minimum(match) >= fair.minimum())
                        .orElseThrow());
    }

    @Property
    void noPointOfTheFrontierCanBeBeaten(@ForAll("plain") CohortProblem problem) {
        Map<Long, Long> best = new EveryMatch(problem).frontier();

        List<FrontierPoint> frontier = Frontier.of(problem, 5, Watch.NONE);

        assertThat(frontier).isSortedAccordingTo((one, other) -> Long.compare(one.minimum(), other.minimum()));
        for (FrontierPoint point : frontier) {
            assertThat(best).containsEntry(point.minimum(), point.total());
            assertThat(point.proven()).isTrue();
        }
        assertThat(frontier.get(0).total()).isEqualTo(new EveryMatch(problem).best());
        assertThat(frontier.get(frontier.size() - 1).minimum()).isEqualTo(((TreeMap<Long, Long>) best).lastKey());
    }

    @Property
    void aFloorGivesTheBestMatchAboveIt(
            @ForAll("plain") CohortProblem problem, @ForAll @IntRange(min = -10, max = 60) int floor) {
        EveryMatch every = new EveryMatch(problem);

        Optional<FrontierPoint> match = FairMatch.atLeast(problem, floor, Watch.NONE);

        OptionalLong best = every.best(pairs -> every.respects(pairs, floor));
        assertThat(match.isPresent()).isEqualTo(best.isPresent());
        match.ifPresent(found -> assertThat(found.total()).isEqualTo(best.orElseThrow()));
    }

    @Property
    void theUnitOfTheScoresChangesNothing(@ForAll("plain") CohortProblem problem) {
        FairResult fair = FairMatch.of(problem, Watch.NONE);

        FairResult scaled = FairMatch.of(Sample.scaled(problem, 7), Watch.NONE);

        assertThat(scaled.minimum()).isEqualTo(7 * fair.minimum());
        assertThat(scaled.match().total()).isEqualTo(7 * fair.match().total());
    }

    @Property
    void whoComesFirstChangesNothing(@ForAll("plain") CohortProblem problem) {
        FairResult fair = FairMatch.of(problem, Watch.NONE);

        FairResult turned = FairMatch.of(Sample.turned(problem), Watch.NONE);

        assertThat(turned.minimum()).isEqualTo(fair.minimum());
        assertThat(turned.match().total()).isEqualTo(fair.match().total());
    }

    @Property(tries = 50)
    void theSameCohortGivesTheSameMatch(@ForAll("any") CohortProblem problem) {
        assertThat(FairMatch.of(problem, Watch.NONE).match().pairs())
                .isEqualTo(FairMatch.of(problem, Watch.NONE).match().pairs());
    }
}
