package org.facultyaffairs.matching.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.facultyaffairs.matching.people.Person;

class RecommenderPropertyTest {

    @Provide
    Arbitrary<List<Person>> people() {
        return SomePeople.few();
    }

    @Property
    void everyRecommendationCanBeReadAndRecomputed(@ForAll("people") List<Person> people, @ForAll Role as) {
        for (Recommendation item : ask(people, as).items()) {
            Explanation explanation = item.explanation();
            assertThat(explanation.score()).isBetween(0.0, 1.0);
            assertThat(explanation.reasons()).isNotEmpty();
            assertThat(explanation.reasons()).allMatch(RecommenderPropertyTest::isSentence);
            assertThat(explanation.wouldChange()).isNotEmpty().allMatch(RecommenderPropertyTest::isSentence);
            assertThat(explanation.factors().stream()
                            .mapToDouble(factor -> factor.weight() * factor.value())
                            .sum())
                    .isEqualTo(explanation.score(), within(2e-6));
        }
    }

    @Property
    void nobodyWhoBreaksAHardRuleIsRecommended(@ForAll("people") List<Person> people, @ForAll Role as) {
        Recommendations found = ask(people, as);
        Setting setting = SampleSetting.of(TrackRecords.none(), people);
        for (Recommendation item : found.items()) {
            assertThat(HardRule.brokenBy(Pair.of(as, people.get(0), item.candidate(), setting)))
                    .isEmpty();
        }
        int left = found.leftOut().stream()
                .mapToInt(Recommendations.LeftOut::people)
                .sum();
        assertThat(found.items().size() + left).isEqualTo(found.considered());
    }

    @Property
    void theOrderInWhichPeopleArriveChangesNothing(
            @ForAll("people") List<Person> people, @ForAll Role as, @ForAll long seed) {
        List<Person> shuffled = new ArrayList<>(people);
        Collections.shuffle(shuffled, new Random(seed));
        assertThat(ask(shuffled, people.get(0), as)).isEqualTo(ask(people, as));
    }

    @Property
    void theBestComeFirst(@ForAll("people") List<Person> people, @ForAll Role as) {
        List<Double> scores = ask(people, as).items().stream()
                .map(item -> -item.explanation().score())
                .toList();
        assertThat(scores).isSorted();
    }

    @Property(tries = 3)
    void beingAlikeNeverDecidesMoreThanAThird(@ForAll Relation relation) {
        assertThat(PairScale.of(relation).scale().weightOfLikeness()).isLessThanOrEqualTo(1.0 / 3);
    }

    private Recommendations ask(List<Person> people, Role as) {
        return ask(people, people.get(0), as);
    }

    private Recommendations ask(List<Person> people, Person asking, Role as) {
        return new Recommender(SampleSetting.of(TrackRecords.none(), people))
                .recommend(new Recommender.Question(asking, as, 50));
    }

    private static boolean isSentence(String words) {
        return words.endsWith(".") && Character.isUpperCase(words.charAt(0));
    }
}
