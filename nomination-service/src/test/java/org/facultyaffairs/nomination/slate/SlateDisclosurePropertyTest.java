package org.facultyaffairs.nomination.slate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.facultyaffairs.nomination.people.Rank;
import org.facultyaffairs.nomination.people.UnitId;

/** An onlooker who knows the rules of telling, the policy and the size must not learn anybody's answer. */
class SlateDisclosurePropertyTest {

    private static final List<GenderAnswer> SAID =
            List.of(GenderAnswer.WOMAN, GenderAnswer.MAN, GenderAnswer.NON_BINARY);

    @Property(tries = 300)
    void noVerdictLeavesOnlyOneAnswerForAnybody(
            @ForAll @IntRange(max = 4) int women,
            @ForAll @IntRange(max = 4) int men,
            @ForAll @IntRange(min = 1, max = 5) int size) {
        SlatePolicy policy = new SlatePolicy(women, men, 0, 0, 0);
        for (SlateVerdict verdict : SlateVerdict.values()) {
            List<List<GenderAnswer>> possible =
                    slates(size).filter(slate -> told(policy, slate) == verdict).toList();
            for (GenderAnswer answer : SAID) {
                long withAnswer = possible.stream()
                        .filter(slate -> slate.get(0) == answer)
                        .count();
                assertThat(possible.isEmpty() || (withAnswer > 0 && withAnswer < possible.size()))
                        .as("%s of %s told %s: who is first may or may not be %s", policy, size, verdict, answer)
                        .isTrue();
            }
        }
    }

    @Property
    void whoStandsWhereOnTheSlateMakesNoDifference(
            @ForAll @Size(min = 1, max = 6) List<GenderAnswer> slate, @ForAll long seed) {
        SlatePolicy policy = new SlatePolicy(1, 1, 0, 0, 0);
        List<GenderAnswer> shuffled = new ArrayList<>(slate);
        Collections.shuffle(shuffled, new Random(seed));
        assertThat(told(policy, shuffled)).isEqualTo(told(policy, slate));
    }

    @Property
    void aVerdictThatIsToldIsTrue(@ForAll @Size(max = 7) List<GenderAnswer> slate) {
        long women = slate.stream().filter(GenderAnswer.WOMAN::equals).count();
        long men = slate.stream().filter(GenderAnswer.MAN::equals).count();
        SlateVerdict verdict = told(new SlatePolicy(1, 1, 0, 0, 0), slate);
        if (verdict == SlateVerdict.MET) {
            assertThat(women).isPositive();
            assertThat(men).isPositive();
        }
        if (verdict == SlateVerdict.NOT_MET) {
            assertThat(women == 0 || men == 0).isTrue();
        }
    }

    private static SlateVerdict told(SlatePolicy policy, List<GenderAnswer> slate) {
        return SlateReview.of(
                        policy,
                        slate.stream()
                                .map(answer -> new SlateMember(Rank.PROFESSOR, new UnitId("som"), answer))
                                .toList())
                .verdict();
    }

    private static Stream<List<GenderAnswer>> slates(int size) {
        if (size == 0) {
            return Stream.of(List.of());
        }
        return slates(size - 1).flatMap(rest -> Stream.concat(SAID.stream(), Stream.of(GenderAnswer.NOT_ASKED))
                .map(answer -> {
                    List<GenderAnswer> longer = new ArrayList<>(rest);
                    longer.add(answer);
                    return longer;
                }));
    }
}
