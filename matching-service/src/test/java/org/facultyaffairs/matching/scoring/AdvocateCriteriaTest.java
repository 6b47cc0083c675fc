package org.facultyaffairs.matching.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.facultyaffairs.matching.people.Rank;
import org.facultyaffairs.matching.people.Somebody;
import org.facultyaffairs.matching.people.Topic;
import org.facultyaffairs.matching.people.UnitId;
import org.junit.jupiter.api.Test;

class AdvocateCriteriaTest {

    private static final Fit FIT = Fit.weighted();

    @Test
    void whoLeadsTheUnitAndKnowsTheFieldSpeaksLoudest() {
        // Given
        CheckIn good = new CheckIn(
                Somebody.id("nominee"), Somebody.id("chair"), true, Topic.all(List.of("teaching")), Instant.EPOCH);
        Advocacy advocacy = advocacy(
                call("medicine", "teaching", "research"),
                Somebody.named("chair").interests("teaching"),
                new TrackRecords(List.of(good)));

        // When
        Explanation explanation = FIT.explain(advocacy);

        // Then
        assertThat(explanation.factors())
                .containsExactly(
                        new Factor("influence", 0.35, 1),
                        new Factor("knows-the-field", 0.25, 0.5),
                        new Factor("unit", 0.20, 1),
                        new Factor("track-record", 0.20, 0.619048));
        assertThat(FIT.points(advocacy)).isEqualTo(798_810);
        assertThat(explanation.reasons())
                .containsExactly(
                        "This sponsor leads Unit medicine.",
                        "Belongs to Unit medicine, which posts the call.",
                        "Knows what the call is about: teaching.",
                        "This sponsor's last check-in said that it was a good match.");
    }

    @Test
    void aCallOfTheWholeSchoolIsEverybodysAndThatIsNotWorthAWord() {
        // When
        Explanation explanation =
                FIT.explain(advocacy(call("som"), Somebody.named("a").rank(Rank.PROFESSOR), TrackRecords.none()));

        // Then
        assertThat(explanation.score()).isEqualTo(0.67);
        assertThat(explanation.reasons()).containsExactly("This sponsor is senior enough to be heard, as a professor.");
    }

    @Test
    void whoIsOfAnotherUnitAndKnowsNothingOfItIsHeardForTheirRoleAlone() {
        // When
        Explanation explanation = FIT.explain(advocacy(
                call("physiology", "research"), Somebody.named("a").role("PROGRAMME_DIRECTOR"), TrackRecords.none()));

        // Then
        assertThat(explanation.score()).isEqualTo(0.51);
        assertThat(explanation.reasons()).containsExactly("This sponsor holds a leadership role.");
    }

    private static Advocacy advocacy(Call call, Somebody sponsor, TrackRecords records) {
        return new Advocacy(call, sponsor.person(), SampleSetting.of(records, List.of(sponsor.person())));
    }

    private static Call call(String unit, String... desired) {
        return new Call(
                OpportunityKind.TALK, new UnitId(unit), LocalDate.of(2026, 12, 20), Topic.all(List.of(desired)));
    }
}
