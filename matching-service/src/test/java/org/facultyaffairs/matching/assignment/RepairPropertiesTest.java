package org.facultyaffairs.matching.assignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;

class RepairPropertiesTest {

    @Provide
    Arbitrary<CohortProblem> any() {
        return SmallCohorts.any();
    }

    @Provide
    Arbitrary<CohortProblem> plain() {
        return SmallCohorts.plain();
    }

    @Property
    void aRefusedPairIsReplacedByTheBestThatIsLeft(
            @ForAll("any") CohortProblem problem, @ForAll @IntRange(max = 1000) int any) {
        Assume.that(problem.pairs() > 0);
        int refused = any % problem.pairs();
        CohortMatch before = OptimalMatch.of(problem, Watch.NONE);
        EveryMatch every = new EveryMatch(problem);

        Repaired repaired = Repair.withoutPair(before, refused, Watch.NONE);

        assertThat(repaired.match().total())
                .isEqualTo(every.best(pairs -> !pairs.contains(refused)).orElseThrow());
        assertThat(repaired.match().gap()).isZero();
        assertThat(repaired.price()).isEqualTo(before.total() - repaired.match().total());
        assertThat(new EveryMatch(repaired.match().problem()).isMatch(Sample.pairs(repaired.match())))
                .isTrue();
        if (!before.matched(refused)) {
            assertThat(repaired.changes()).isEmpty();
        }
    }

    @Property
    void aMentorWhoLeavesIsReplacedByTheBestThatIsLeft(
            @ForAll("any") CohortProblem problem, @ForAll @IntRange(max = 1000) int any) {
        int left = any % problem.mentors();
        CohortMatch before = OptimalMatch.of(problem, Watch.NONE);

        Repaired repaired = Repair.withoutMentor(before, left, Watch.NONE);

        assertThat(repaired.match().total())
                .isEqualTo(new EveryMatch(problem)
                        .best(pairs -> pairs.stream().noneMatch(pair -> problem.mentor(pair) == left))
                        .orElseThrow());
        assertThat(repaired.match().gap()).isZero();
        assertThat(repaired.match().load(left)).isZero();
        assertThat(repaired.price()).isEqualTo(before.total() - repaired.match().total());
    }

    @Property
    void whateverMatchAndPricesItBeginsWithTheBestIsTheEnd(
            @ForAll("any") CohortProblem problem, @ForAll int any, @ForAll @LongRange(max = 30) long price) {
        EveryMatch every = new EveryMatch(problem);
        long[] prices = LongStream.range(0, problem.mentors())
                .map(mentor -> mentor * price % 31)
                .toArray();
        CohortMatch before = every.some(any, Prices.of(prices));

        Repaired repaired = Repair.of(before, problem, Kept.everybody(problem), Watch.NONE);

        assertThat(repaired.match().total()).isEqualTo(every.best());
        assertThat(every.isMatch(Sample.pairs(repaired.match()))).isTrue();
        assertThat(repaired.match().gap()).isZero();
        assertThat(repaired.price()).isEqualTo(before.total() - repaired.match().total());
    }

    @Example
    void whoIsAsWellOffWithNobodyKeepsWhomTheyHave() {
        CohortBuilder builder = CohortProblem.builder();
        builder.addMentor(1);
        builder.addMentor(1);
        builder.addMentee(1, -5);
        builder.addMentee(1, 3);
        CohortProblem problem = builder.addPair(0, 0, 5).addPair(1, 1, 9).build();
        CohortMatch before = CohortMatch.of(problem, new int[] {0, 1}, Prices.zero(2));

        Repaired repaired = Repair.withoutMentor(before, 1, Watch.NONE);

        assertThat(repaired.changes()).containsExactly(new Change(1, List.of(1), List.of(), 12));
    }

    @Property
    void aMenteeWhoJoinsIsMatchedAsIfTheyHadBeenThere(
            @ForAll("plain") CohortProblem problem, @ForAll @IntRange(max = 1000) int any) {
        int newcomer = any % problem.mentees();
        int[] others = IntStream.range(0, problem.mentees())
                .filter(mentee -> mentee != newcomer)
                .toArray();
        CohortMatch before = OptimalMatch.of(only(problem, others), Watch.NONE);
        int[] mentees = IntStream.range(0, problem.mentees())
                .map(mentee -> mentee == newcomer ? Kept.NEW : mentee > newcomer ? mentee - 1 : mentee)
                .toArray();
        int[] mentors = IntStream.range(0, problem.mentors()).toArray();

        Repaired repaired = Repair.of(before, problem, Kept.of(mentees, mentors), Watch.NONE);

        assertThat(repaired.match().total()).isEqualTo(new EveryMatch(problem).best());
        assertThat(repaired.match().gap()).isZero();
        assertThat(repaired.price()).isEqualTo(before.total() - repaired.match().total());
    }

    private static CohortProblem only(CohortProblem problem, int[] mentees) {
        CohortBuilder builder = CohortProblem.builder();
        for (int mentee : mentees) {
            int index = builder.addMentee(problem.wanted(mentee), problem.unfilledPrice(mentee));
            for (int pair = problem.firstPair(mentee); pair < problem.firstPair(mentee + 1); pair++) {
                builder.addPair(index, problem.mentor(pair), problem.score(pair));
            }
        }
        for (int mentor = 0; mentor < problem.mentors(); mentor++) {
            builder.addMentor(problem.capacity(mentor));
        }
        return builder.build();
    }

    @Property
    void changesTellFromWhomToWhom(@ForAll("any") CohortProblem problem, @ForAll @IntRange(max = 1000) int any) {
        CohortMatch before = OptimalMatch.of(problem, Watch.NONE);

        Repaired repaired = Repair.withoutMentor(before, any % problem.mentors(), Watch.NONE);

        for (Change change : repaired.changes()) {
            List<Integer> then = mentors(before, change.mentee());
            List<Integer> now = mentors(repaired.match(), change.mentee());
            assertThat(change.left())
                    .isEqualTo(then.stream()
                            .filter(mentor -> !now.contains(mentor))
                            .toList());
            assertThat(change.joined())
                    .isEqualTo(now.stream()
                            .filter(mentor -> !then.contains(mentor))
                            .toList());
        }
        for (int mentee = 0; mentee < problem.mentees(); mentee++) {
            int i = mentee;
            boolean told = repaired.changes().stream().anyMatch(change -> change.mentee() == i);
            assertThat(told).isEqualTo(!mentors(before, i).equals(mentors(repaired.match(), i)));
        }
    }

    private static List<Integer> mentors(CohortMatch match, int mentee) {
        return Arrays.stream(match.partners(mentee))
                .map(match.problem()::mentor)
                .boxed()
                .toList();
    }

    @Example
    void onlyTheOneWhoLosesTheirMentorMovesWhereThereIsRoom() {
        CohortBuilder builder = CohortProblem.builder();
        for (int i = 0; i < 5; i++) {
            builder.addMentor(2);
            builder.addMentee(1, 1_000);
        }
        for (int i = 0; i < 5; i++) {
            builder.addPair(i, i, 100).addPair(i, (i + 1) % 5, 60).addPair(i, (i + 2) % 5, 50);
        }
        CohortMatch before = OptimalMatch.of(builder.build(), Watch.NONE);

        Repaired repaired = Repair.withoutMentor(before, 3, Watch.NONE);

        assertThat(repaired.changes()).containsExactly(new Change(3, List.of(3), List.of(4), 40));
        assertThat(repaired.price()).isEqualTo(40);
    }

    @Example
    void mapsThatDoNotFitAreRefused() {
        CohortBuilder builder = CohortProblem.builder();
        builder.addMentor(1);
        builder.addMentee(1, 0);
        CohortMatch match = OptimalMatch.of(builder.build(), Watch.NONE);

        assertThatThrownBy(() -> Kept.of(new int[] {0, 0}, new int[] {0}))
                .isInstanceOfSatisfying(InvalidCohort.class, refused -> assertThat(refused.code())
                        .isEqualTo("kept-twice"));
        assertThatThrownBy(() -> Kept.of(new int[] {0}, new int[] {-2})).isInstanceOf(InvalidCohort.class);
        for (Kept kept : List.of(
                Kept.of(new int[0], new int[] {0}),
                Kept.of(new int[] {0}, new int[0]),
                Kept.of(new int[] {1}, new int[] {0}),
                Kept.of(new int[] {0}, new int[] {1}))) {
            assertThatThrownBy(() -> Repair.of(match, match.problem(), kept, Watch.NONE))
                    .isInstanceOfSatisfying(InvalidCohort.class, refused -> assertThat(refused.code())
                            .isEqualTo("kept-unknown"));
        }
    }
}
