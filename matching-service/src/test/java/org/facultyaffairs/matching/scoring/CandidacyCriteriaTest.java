package org.facultyaffairs.matching.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.facultyaffairs.matching.people.CareerStage;
import org.facultyaffairs.matching.people.OpenTo;
import org.facultyaffairs.matching.people.Somebody;
import org.facultyaffairs.matching.people.Topic;
import org.facultyaffairs.matching.people.UnitId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What each criterion gives somebody who could be put forward for a call, and what it says of them. */
class CandidacyCriteriaTest {

    private static final LocalDate DEADLINE = LocalDate.of(2026, 12, 20);

    @Test
    void aFitIsMadeOfTheseAndNothingElse() {
        // Given
        Candidacy candidacy = candidacy(
                call(OpportunityKind.COMMITTEE, "teaching", "research"),
                Somebody.named("a").expertise("teaching").interests("research"));

        // When
        Explanation explanation = Fit.weighted().explain(candidacy);

        // Then
        assertThat(explanation.factors())
                .containsExactly(
                        new Factor("asked-expertise", 0.40, 0.75),
                        new Factor("track-record", 0.20, 0.5),
                        new Factor("unit", 0.15, 1),
                        new Factor("career-stage", 0.10, 1),
                        new Factor("bandwidth", 0.10, 1),
                        new Factor("willingness", 0.05, 0.5));
        assertThat(explanation.score()).isEqualTo(0.775);
        assertThat(Fit.weighted().points(candidacy)).isEqualTo(775_000);
        assertThat(explanation.reasons())
                .containsExactly(
                        "Has expertise that the call asks for: teaching.",
                        "Belongs to Unit medicine, which posts the call.",
                        "Is in the middle of their career, as an associate professor.");
    }

    @Test
    void whatOneIsDrawnToCountsHalfAndIsSaidWhereNothingIsKnown() {
        // Given
        Call call = call(OpportunityKind.GRANT, "teaching", "research");

        // Then
        assertThat(new AskedExpertise()
                        .value(candidacy(call, Somebody.named("a").interests("research"))))
                .isEqualTo(0.25);
        assertThat(new AskedExpertise()
                        .reason(candidacy(call, Somebody.named("a").interests("research"))))
                .hasValue("Is drawn to what the call asks for: research.");
    }

    @Test
    void whatIsNearlyKnownIsNotCountedAgainForBeingDrawnToIt() {
        // When
        Candidacy candidacy = candidacy(
                call(OpportunityKind.GRANT, "teaching"),
                Somebody.named("a").expertise("lecturing").interests("teaching"));

        // Then
        assertThat(new AskedExpertise().value(candidacy)).isEqualTo(0.6);
    }

    @ParameterizedTest
    @CsvSource({
        "POSITION, EARLY, 0.4",
        "POSITION, MID, 1",
        "POSITION, SENIOR, 0.9",
        "LEADERSHIP_ROLE, EARLY, 0.4",
        "LEADERSHIP_ROLE, SENIOR, 0.9",
        "TALK, EARLY, 0.8",
        "TALK, MID, 1",
        "TALK, SENIOR, 0.6",
    })
    void aNextStepHelpsThoseInTheMiddleMost(OpportunityKind kind, CareerStage stage, double value) {
        assertThat(new Readiness()
                        .value(candidacy(call(kind), Somebody.named("a").stage(stage))))
                .isEqualTo(value);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-07-01, 0, Has been an associate professor for less than a year.",
        "2025-07-01, 0.16666666666666666, Has been an associate professor for a year.",
        "2023-07-01, 0.5, Has been an associate professor for 3 years.",
        "2020-07-01, 1, Has been an associate professor for 6 years.",
        "2010-07-01, 1, Has been an associate professor for 16 years.",
    })
    void anHonourSuitsWhoHasWaitedForIt(LocalDate rankSince, double value, String sentence) {
        // When
        Candidacy candidacy =
                candidacy(call(OpportunityKind.AWARD), Somebody.named("a").rankSince(rankSince));

        // Then
        assertThat(new Readiness().value(candidacy)).isEqualTo(value);
        assertThat(new Readiness().reason(candidacy)).hasValue(sentence);
    }

    @ParameterizedTest
    @CsvSource({
        "TALK, TALKS, 1, Has said that they are open to talks.",
        "TALK, MENTOR, 0, 'Has said what they are open to, and left out talks: ask before counting on it.'",
        "TALK,, 0.5,",
        "AWARD, TALKS, 0.5,",
    })
    void whoGladlyWouldComesBeforeWhoHasNotSaid(
            OpportunityKind kind, @Nullable OpenTo said, double value, @Nullable String sentence) {
        // When
        Candidacy candidacy = candidacy(
                call(kind),
                said == null ? Somebody.named("a") : Somebody.named("a").openTo(said));

        // Then
        assertThat(new Willingness().value(candidacy)).isEqualTo(value);
        assertThat(new Willingness().reason(candidacy)).isEqualTo(Optional.ofNullable(sentence));
    }

    @ParameterizedTest
    @CsvSource({
        "true, 'A sponsor''s check-in after a selection, saying that it was a good match, would raise it.'",
        "false, The next check-in that says it was a good match would raise it again.",
    })
    void afterAPoorMatchAGoodOneWouldRaiseItAgain(boolean goodMatch, String sentence) {
        // Given
        Somebody person = Somebody.named("a");
        CheckIn last =
                new CheckIn(Somebody.id("a"), Somebody.id("s"), goodMatch, Topic.all(List.of("ethics")), Instant.EPOCH);

        // When
        Candidacy candidacy = new Candidacy(
                call(OpportunityKind.TALK),
                person.person(),
                SampleSetting.of(new TrackRecords(List.of(last)), List.of(person.person())));

        // Then
        assertThat(new NomineeTrackRecord().wouldChange(candidacy)).hasValue(sentence);
    }

    private static Candidacy candidacy(Call call, Somebody person) {
        return new Candidacy(call, person.person(), SampleSetting.of(person));
    }

    private static Call call(OpportunityKind kind, String... desired) {
        return new Call(kind, new UnitId("medicine"), DEADLINE, Topic.all(List.of(desired)));
    }
}
