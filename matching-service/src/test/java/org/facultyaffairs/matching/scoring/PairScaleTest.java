package org.facultyaffairs.matching.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.Stream;
import org.facultyaffairs.matching.people.Rank;
import org.facultyaffairs.matching.people.Somebody;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class PairScaleTest {

    private static final Somebody JUNIOR =
            Somebody.named("junior").rank(Rank.ASSISTANT_PROFESSOR).interests("ethics");
    private static final Somebody SENIOR = Somebody.named("senior").in("hospital-medicine");

    @ParameterizedTest
    @MethodSource("factors")
    void aScoreIsMadeOfTheseAndNothingElse(Relation relation, List<Factor> factors, double score) {
        // When
        Explanation explanation = PairScale.of(relation).scale().explain(pair(relation));

        // Then
        assertThat(explanation.factors()).isEqualTo(factors);
        assertThat(explanation.score()).isEqualTo(score);
    }

    static Stream<Arguments> factors() {
        return Stream.of(
                Arguments.of(
                        Relation.MENTORSHIP,
                        List.of(
                                new Factor("expertise-for-need", 0.35, 0),
                                new Factor("outside-the-discipline", 0.15, 0.4),
                                new Factor("career-stage-distance", 0.15, 1),
                                new Factor("openness", 0.10, 0.3),
                                new Factor("shared-interests", 0.10, 0),
                                new Factor("track", 0.10, 1),
                                new Factor("language", 0.05, 0.5)),
                        0.365),
                Arguments.of(
                        Relation.SPONSORSHIP,
                        List.of(
                                new Factor("influence", 0.25, 0.5),
                                new Factor("knows-the-field", 0.20, 0),
                                new Factor("career-stage-distance", 0.15, 1),
                                new Factor("track-record", 0.15, 0.5),
                                new Factor("openness", 0.10, 0.3),
                                new Factor("outside-the-discipline", 0.10, 0.4),
                                new Factor("language", 0.05, 0.5)),
                        0.445),
                Arguments.of(
                        Relation.PEERS,
                        List.of(
                                new Factor("expertise-for-need", 0.30, 0),
                                new Factor("shared-interests", 0.25, 0),
                                new Factor("outside-the-discipline", 0.15, 0.4),
                                new Factor("career-stage-distance", 0.15, 0.6),
                                new Factor("openness", 0.10, 0.3),
                                new Factor("language", 0.05, 0.5)),
                        0.205));
    }

    @ParameterizedTest
    @CsvSource({"MENTORSHIP, 0.25", "SPONSORSHIP, 0.05", "PEERS, 0.30"})
    void beingAlikeDecidesThisMuch(Relation relation, double most) {
        assertThat(PairScale.of(relation).scale().weightOfLikeness()).isEqualTo(most, within(1e-12));
    }

    @Test
    void whatWouldMoveTheScoreMostIsSaidFirst() {
        // When
        Explanation explanation = PairScale.of(Relation.MENTORSHIP).scale().explain(pair(Relation.MENTORSHIP));

        // Then
        assertThat(explanation.wouldChange())
                .containsExactly(
                        "The mentor could name their expertise: it would be held against what the mentee wants to grow in.",
                        "An interest that both name in their career profiles would raise it.",
                        "The mentor could say in their career profile that they are open to mentoring.",
                        "A language that both name in their career profiles would raise it.");
    }

    private static Pair pair(Relation relation) {
        return new Pair(relation, SENIOR.person(), JUNIOR.person(), SENIOR.person(), SampleSetting.of(SENIOR, JUNIOR));
    }
}
