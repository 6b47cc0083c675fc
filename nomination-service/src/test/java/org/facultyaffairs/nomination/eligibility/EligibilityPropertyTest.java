package org.facultyaffairs.nomination.eligibility;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.facultyaffairs.nomination.people.CareerStage;
import org.facultyaffairs.nomination.people.FacultyStatus;
import org.facultyaffairs.nomination.people.Rank;
import org.facultyaffairs.nomination.people.Track;
import org.facultyaffairs.nomination.people.UnitId;

class EligibilityPropertyTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-11-22");

    @Property(tries = 300)
    void thePromisedDayIsTheFirstOnWhichTheRuleHolds(
            @ForAll("people") PersonFacts facts,
            @ForAll @IntRange(max = 20) int inRank,
            @ForAll @IntRange(max = 40) int sinceHire) {
        EligibilityRule rule =
                SomePerson.rule("yearsInRank >= %d && yearsSinceHire >= %d".formatted(inRank, sinceHire));
        rule.assess(facts, TODAY, Addressee.THE_PERSON).eligibleFrom().ifPresent(day -> {
            assertThat(day).isAfter(TODAY);
            assertThat(eligible(rule, facts, day)).isTrue();
            assertThat(eligible(rule, facts, day.minusDays(1))).isFalse();
        });
    }

    @Property(tries = 300)
    void whoIsMerelyTooEarlyIsAlwaysPromisedADay(
            @ForAll("people") PersonFacts facts, @ForAll @IntRange(max = 20) int asked) {
        EligibilityRule rule = SomePerson.rule("yearsInRank >= " + asked);
        Eligibility answer = rule.assess(facts, TODAY, Addressee.THE_PERSON);
        assertThat(answer.eligible()).isNotEqualTo(answer.eligibleFrom().isPresent());
    }

    @Property(tries = 300)
    void aWholeIsEligibleExactlyWhenEachPartIs(
            @ForAll("people") PersonFacts facts, @ForAll("conditions") List<String> conditions) {
        boolean together = eligible(SomePerson.rule(String.join(" && ", conditions)), facts, TODAY);
        boolean apart = conditions.stream().allMatch(condition -> eligible(SomePerson.rule(condition), facts, TODAY));
        assertThat(together).isEqualTo(apart);
    }

    @Property(tries = 300)
    void aRefusalAlwaysSaysWhichConditionAndInASentence(
            @ForAll("people") PersonFacts facts, @ForAll("conditions") List<String> conditions) {
        Eligibility answer =
                SomePerson.rule(String.join(" && ", conditions)).assess(facts, TODAY, Addressee.SOMEBODY_ELSE);
        assertThat(answer.inWords()).endsWith(".").doesNotContain("null").doesNotContain("You ");
        assertThat(answer.unmet()).allSatisfy(unmet -> {
            assertThat(unmet.expression()).isNotBlank();
            assertThat(unmet.sentence()).endsWith(".");
        });
    }

    @Property(tries = 200)
    void noTextMakesTheCompilerFail(@ForAll String expression) {
        assertThat(EligibilityRule.compile(expression)).isNotNull();
    }

    private static boolean eligible(EligibilityRule rule, PersonFacts facts, LocalDate on) {
        return rule.assess(facts, on, Addressee.THE_PERSON).eligible();
    }

    @Provide
    Arbitrary<PersonFacts> people() {
        Arbitrary<LocalDate> days = Arbitraries.longs()
                .between(
                        LocalDate.parse("1985-01-01").toEpochDay(),
                        LocalDate.parse("2027-06-30").toEpochDay())
                .map(LocalDate::ofEpochDay);
        return Combinators.combine(
                        Arbitraries.of(Rank.class),
                        days,
                        days,
                        Arbitraries.of(Track.class),
                        Arbitraries.of("cardiology", "physiology", "medicine"),
                        Arbitraries.of("0000-0002-1825-0097", "").injectNull(0.3),
                        Arbitraries.of(CareerStage.class),
                        Arbitraries.of(FacultyStatus.ACTIVE, FacultyStatus.ON_LEAVE))
                .as((rank, since, hired, track, unit, orcid, stage, status) -> new PersonFacts(
                        rank, since, hired, track, List.of(new UnitId(unit), new UnitId("som")), orcid, stage, status));
    }

    @Provide
    Arbitrary<List<String>> conditions() {
        return Arbitraries.of(
                        "rank >= ASSOCIATE_PROFESSOR",
                        "rank != PROFESSOR",
                        "rank in [INSTRUCTOR, EMERITUS]",
                        "PROFESSOR > rank",
                        "rank > EMERITUS",
                        "yearsInRank >= 5",
                        "yearsInRank < 9",
                        "yearsInRank != 4",
                        "yearsSinceHire == 12",
                        "track == 'TENURE'",
                        "track != 'CLINICAL'",
                        "unit == 'cardiology'",
                        "unit != 'cardiology'",
                        "'medicine' in units",
                        "orcid != \"\"",
                        "orcid == \"\"",
                        "status == 'ACTIVE'",
                        "careerStage in ['EARLY', 'MID']",
                        "size(units) == 2",
                        "(track == 'RESEARCH' || yearsInRank >= 7)",
                        "(rank == PROFESSOR && yearsInRank >= 3 || 'som' in units && orcid != '')",
                        "!(rank == INSTRUCTOR)",
                        "(yearsInRank > 3 ? orcid != '' : true)",
                        "true")
                .list()
                .ofMinSize(1)
                .ofMaxSize(5);
    }
}
