package org.facultyaffairs.matching.slate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.LongRange;
import org.facultyaffairs.matching.assignment.Watch;

class BestSlatePropertyTest {

    @Provide
    Arbitrary<SlateProblem> small() {
        return Arbitraries.longs().map(seed -> some(new Random(seed), 11, 5));
    }

    /** As small as can be tried whole, with up to three attributes, quotas that may contradict, and many ties. */
    static SlateProblem some(Random random, int mostContenders, int mostSize) {
        int contenders = random.nextInt(mostContenders + 1);
        int coarse = 1 + random.nextInt(20);
        long[] points = LongStream.range(0, contenders)
                .map(contender -> (random.nextInt(2 * coarse) - coarse / 2) * 50_000L)
                .toArray();
        List<Attribute> attributes = new ArrayList<>();
        for (int count = random.nextInt(4); count > 0; count--) {
            attributes.add(attribute(random, contenders, mostSize));
        }
        return SlateProblem.of(1 + random.nextInt(mostSize), points, attributes);
    }

    private static Attribute attribute(Random random, int contenders, int mostSize) {
        int values = 1 + random.nextInt(4);
        List<Quota> quotas = new ArrayList<>();
        for (int value = 0; value < values; value++) {
            int least = random.nextInt(3);
            if (random.nextInt(3) > 0) {
                quotas.add(new Quota(value, least, random.nextBoolean() ? Quota.ANY : least + random.nextInt(3)));
            }
        }
        int[] valueOf = random.ints(contenders, 0, values).toArray();
        return Attribute.of(valueOf, quotas, random.nextInt(3) == 0 ? random.nextInt(mostSize) : 0);
    }

    @Property
    void noSlateIsBetterThanTheOneChosen(@ForAll("small") SlateProblem problem) {
        // When
        SlateChoice choice = BestSlate.of(problem, Watch.NONE);

        // Then
        int[] members = choice.members().stream().mapToInt(Integer::intValue).toArray();
        assertThat(value(problem, members)).isEqualTo(best(problem));
        assertThat(choice.members()).isSorted().doesNotHaveDuplicates().hasSize(problem.size());
        assertThat(choice.missing()).isEqualTo(missing(problem, members));
        assertThat(choice.proved()).isTrue();
        assertThat(choice.points())
                .isEqualTo(Arrays.stream(members).mapToLong(problem::points).sum());
    }

    @Property
    void whatIsSaidOfASlateThatWasNotProvedIsTrue(
            @ForAll("small") SlateProblem problem, @ForAll @LongRange(max = 40_000) long steps) {
        // When
        SlateChoice choice = BestSlate.of(problem, Watch.NONE, steps);

        // Then
        List<Long> best = best(problem);
        assertThat(choice.members()).isSorted().doesNotHaveDuplicates().hasSize(problem.size());
        assertThat((long) choice.missingAtLeast()).isLessThanOrEqualTo(best.get(0));
        assertThat((long) choice.missing()).isGreaterThanOrEqualTo(best.get(0));
        if (choice.missing() == best.get(0)) {
            assertThat(choice.points()).isLessThanOrEqualTo(-best.get(1));
        }
        assertThat(choice.pointsAtMost()).isGreaterThanOrEqualTo(-best.get(1));
        if (choice.proved()) {
            assertThat(List.of((long) choice.missing(), -choice.points())).isEqualTo(best.subList(0, 2));
        }
    }

    private static List<Long> best(SlateProblem problem) {
        return IntStream.range(0, 1 << problem.contenders())
                .filter(set -> Integer.bitCount(set) == problem.size())
                .mapToObj(set -> IntStream.range(0, problem.contenders())
                        .filter(contender -> (set & 1 << contender) != 0)
                        .toArray())
                .map(slate -> value(problem, slate))
                .min((one, other) -> Arrays.compare(
                        one.stream().mapToLong(Long::longValue).toArray(),
                        other.stream().mapToLong(Long::longValue).toArray()))
                .orElseThrow();
    }

    /** What is missing, then the points negated, then the places: less is better. */
    private static List<Long> value(SlateProblem problem, int[] slate) {
        return List.of(
                (long) missing(problem, slate),
                -Arrays.stream(slate).mapToLong(problem::points).sum(),
                (long) Arrays.stream(slate).sum());
    }

    private static int missing(SlateProblem problem, int[] slate) {
        int missing = 0;
        for (Attribute attribute : problem.attributes()) {
            int[] values = Arrays.stream(slate).map(attribute::valueOf).toArray();
            missing += Math.max(
                    0,
                    attribute.distinct()
                            - (int) Arrays.stream(values).distinct().count());
            for (Quota quota : attribute.quotas()) {
                int count = (int) Arrays.stream(values)
                        .filter(value -> value == quota.value())
                        .count();
                missing += Math.max(0, Math.max(quota.least() - count, count - quota.most()));
            }
        }
        return missing;
    }
}
