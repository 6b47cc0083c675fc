package org.facultyaffairs.nomination.eligibility;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.facultyaffairs.nomination.people.CareerStage;
import org.facultyaffairs.nomination.people.FacultyStatus;
import org.facultyaffairs.nomination.people.Rank;
import org.facultyaffairs.nomination.people.Track;
import org.junit.jupiter.api.Test;

class EligibilityRuleTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-11-22");

    private static final String AWARD = "rank >= ASSOCIATE_PROFESSOR && yearsInRank >= 5";

    @Test
    void whoMeetsEveryConditionIsEligible() {
        // Given
        PersonFacts facts = SomePerson.who().rank(Rank.PROFESSOR, "2010-07-01").facts();

        // When
        Eligibility answer = assess(AWARD, facts);

        // Then
        assertThat(answer.eligible()).isTrue();
        assertThat(answer.unmet()).isEmpty();
        assertThat(answer.inWords()).isEqualTo("You are eligible.");
    }

    @Test
    void whoIsTooEarlyIsToldFromWhenOn() {
        // Given
        PersonFacts facts =
                SomePerson.who().rank(Rank.ASSOCIATE_PROFESSOR, "2023-07-01").facts();

        // When
        Eligibility answer = assess(AWARD, facts);

        // Then
        assertThat(answer.eligible()).isFalse();
        assertThat(answer.eligibleFrom()).contains(LocalDate.parse("2028-07-01"));
        assertThat(answer.inWords())
                .isEqualTo("You have been associate professor for 3 years; 5 are asked: eligible from 2028-07-01.");
    }

    @Test
    void somebodyWhoAsksForAnotherIsToldAboutThem() {
        // Given
        PersonFacts facts =
                SomePerson.who().rank(Rank.ASSOCIATE_PROFESSOR, "2023-07-01").facts();

        // When
        Eligibility answer = rule(AWARD).assess(facts, TODAY, Addressee.SOMEBODY_ELSE);

        // Then
        assertThat(answer.inWords()).startsWith("They have been associate professor for 3 years");
    }

    @Test
    void theDayOfTheAnniversaryIsEnough() {
        // Given
        PersonFacts facts =
                SomePerson.who().rank(Rank.ASSOCIATE_PROFESSOR, "2021-11-22").facts();

        // When, Then
        assertThat(assess(AWARD, facts).eligible()).isTrue();
        assertThat(rule(AWARD)
                        .assess(facts, TODAY.minusDays(1), Addressee.THE_PERSON)
                        .eligibleFrom())
                .contains(TODAY);
    }

    @Test
    void yearsFromALeapDayAreCompleteOnTheFirstOfMarch() {
        // Given
        PersonFacts facts =
                SomePerson.who().rank(Rank.ASSOCIATE_PROFESSOR, "2024-02-29").facts();

        // When, Then
        assertThat(assess(AWARD, facts).eligibleFrom()).contains(LocalDate.parse("2029-03-01"));
    }

    @Test
    void aPromotionStartsTheYearsAnew() {
        // Given
        PersonFacts facts =
                SomePerson.who().rank(Rank.ASSISTANT_PROFESSOR, "2024-07-01").facts();

        // When
        Eligibility answer = assess(AWARD, facts);

        // Then
        assertThat(answer.eligibleFrom()).isEmpty();
        assertThat(answer.inWords())
                .isEqualTo("You are assistant professor; associate professor or above is asked."
                        + " A promotion to associate professor would change it. The years in rank count from then."
                        + " You have been assistant professor for 2 years; 5 are asked."
                        + " The years in rank are counted anew from a change of rank.");
    }

    @Test
    void whoHasGoneBeyondTheRankIsNotSentForAPromotion() {
        // Given
        PersonFacts facts = SomePerson.who().rank(Rank.PROFESSOR, "2020-07-01").facts();

        // When, Then
        assertThat(assess("rank <= ASSISTANT_PROFESSOR", facts).inWords())
                .isEqualTo("You are professor; assistant professor or below is asked."
                        + " The rank is beyond what is asked; nothing would change it.");
    }

    @Test
    void everyMissingConditionIsNamed() {
        // Given
        PersonFacts facts = SomePerson.who()
                .track(Track.CLINICAL)
                .units("cardiology", "medicine", "som")
                .orcid(null)
                .facts();

        // When
        Eligibility answer =
                assess("track in ['TENURE', 'RESEARCH'] && 'basic-science' in units && orcid != ''", facts);

        // Then
        assertThat(answer.unmet())
                .extracting(UnmetRequirement::expression)
                .containsExactly("track in [\"TENURE\", \"RESEARCH\"]", "\"basic-science\" in units", "orcid != \"\"");
        assertThat(answer.inWords())
                .isEqualTo("You are on the clinical track; tenure or research is asked."
                        + " A change of track would change it."
                        + " You belong to cardiology; somebody from basic-science or below it is asked."
                        + " An appointment in basic-science or below it would change it."
                        + " There is no ORCID iD in your profile; one is asked."
                        + " Adding an ORCID iD to the profile changes it at once.");
    }

    @Test
    void whatTimeAndWhatOnlyAChangeBringsAreToldApart() {
        // Given
        PersonFacts facts = SomePerson.who()
                .rank(Rank.ASSOCIATE_PROFESSOR, "2023-07-01")
                .orcid(null)
                .facts();

        // When
        Eligibility answer = assess(AWARD + " && orcid != ''", facts);

        // Then
        assertThat(answer.eligibleFrom()).isEmpty();
        assertThat(answer.inWords()).contains("5 are asked: this part is met from 2028-07-01.");
    }

    @Test
    void severalThingsThatTimeBringsEndInOneDay() {
        // Given
        PersonFacts facts = SomePerson.who()
                .rank(Rank.ASSOCIATE_PROFESSOR, "2023-07-01")
                .hired("2020-01-15")
                .facts();

        // When
        Eligibility answer = assess("yearsInRank >= 5 && yearsSinceHire >= 10", facts);

        // Then
        assertThat(answer.eligibleFrom()).contains(LocalDate.parse("2030-01-15"));
        assertThat(answer.inWords())
                .contains("You were hired 6 years ago; 10 are asked: this part is met from 2030-01-15.")
                .endsWith("Eligible from 2030-01-15.");
    }

    @Test
    void noDayIsPromisedWhenSomethingElseHasRunOutByThen() {
        // Given
        PersonFacts facts = SomePerson.who()
                .rank(Rank.ASSOCIATE_PROFESSOR, "2023-07-01")
                .hired("2020-01-15")
                .facts();

        // When
        Eligibility answer = assess("yearsInRank >= 5 && yearsSinceHire <= 7", facts);

        // Then
        assertThat(answer.eligibleFrom()).isEmpty();
        assertThat(answer.inWords())
                .isEqualTo("You have been associate professor for 3 years; 5 are asked:"
                        + " this part is met from 2028-07-01."
                        + " By then this no longer holds: at most 7 years since being hired.");
    }

    @Test
    void whoIsTooLateIsNotToldToWait() {
        // Given
        PersonFacts facts = SomePerson.who().hired("2010-01-15").facts();

        // When, Then
        assertThat(assess("yearsSinceHire < 8", facts).inWords())
                .isEqualTo("You were hired 16 years ago; at most 7 are allowed. This does not change any more.");
    }

    @Test
    void anyOfSeveralWaysInWillDo() {
        // Given
        String rule = "track == 'RESEARCH' || yearsSinceHire >= 10";
        PersonFacts longServing =
                SomePerson.who().track(Track.TENURE).hired("2010-01-15").facts();
        PersonFacts neither =
                SomePerson.who().track(Track.TENURE).hired("2020-01-15").facts();

        // When, Then
        assertThat(assess(rule, longServing).eligible()).isTrue();
        assertThat(assess(rule, neither).inWords())
                .isEqualTo(
                        "One of 2 conditions is asked and none holds: You are on the tenure track; research is asked;"
                                + " or: You were hired 6 years ago; 10 are asked: eligible from 2030-01-15.");
    }

    @Test
    void insideAWayInAPromotionStartsTheYearsAnewToo() {
        // Given
        String rule = "(rank == PROFESSOR && yearsInRank >= 2) || track == 'RESEARCH'";
        PersonFacts facts = SomePerson.who()
                .rank(Rank.ASSOCIATE_PROFESSOR, "2025-07-01")
                .track(Track.TENURE)
                .facts();

        // When, Then
        assertThat(assess(rule, facts).eligibleFrom()).isEmpty();
        assertThat(assess(rule, facts).inWords())
                .endsWith("A promotion to professor would change it. The years in rank count from then."
                        + " The years in rank are counted anew from a change of rank."
                        + " Or: A change of track would change it.");
    }

    @Test
    void aComparisonMayBeWrittenTheOtherWayRound() {
        // Given
        PersonFacts facts =
                SomePerson.who().rank(Rank.ASSOCIATE_PROFESSOR, "2023-07-01").facts();

        // When, Then
        assertThat(assess("5 <= yearsInRank", facts).eligibleFrom()).contains(LocalDate.parse("2028-07-01"));
        assertThat(assess("4 < yearsInRank", facts).eligibleFrom()).contains(LocalDate.parse("2028-07-01"));
    }

    @Test
    void exactlySoManyYearsAreALimitOnBothSides() {
        // Given
        PersonFacts early =
                SomePerson.who().rank(Rank.ASSOCIATE_PROFESSOR, "2023-07-01").facts();
        PersonFacts late =
                SomePerson.who().rank(Rank.ASSOCIATE_PROFESSOR, "2019-07-01").facts();

        // When, Then
        assertThat(assess("yearsInRank == 5", early).eligibleFrom()).contains(LocalDate.parse("2028-07-01"));
        assertThat(assess("yearsInRank == 5", late).inWords())
                .isEqualTo("You have been associate professor for 7 years; exactly 5 are asked."
                        + " Only a new rank starts the count again.");
    }

    @Test
    void aConditionWithoutWordsOfItsOwnIsShownAsWritten() {
        // Given
        PersonFacts facts =
                SomePerson.who().units("cardiology", "medicine", "som").facts();

        // When
        Eligibility answer = assess("units.exists(u, u.startsWith('bio'))", facts);

        // Then
        assertThat(answer.inWords())
                .isEqualTo("`units.exists(u, u.startsWith(\"bio\"))` is asked and does not hold for you."
                        + " The office that posted the opportunity can say what would change it.");
    }

    @Test
    void aConditionThatCannotBeWorkedOutDoesNotHold() {
        // Given
        PersonFacts facts =
                SomePerson.who().units("cardiology", "medicine", "som").facts();

        // When, Then
        assertThat(assess("units[7] == 'som'", facts).eligible()).isFalse();
        assertThat(assess("yearsInRank / (yearsInRank - yearsInRank) > 1", facts)
                        .eligible())
                .isFalse();
    }

    @Test
    void whoIsOnLeaveIsToldWhenTheRuleMinds() {
        // Given
        PersonFacts facts = SomePerson.who().status(FacultyStatus.ON_LEAVE).facts();

        // When, Then
        assertThat(assess("true", facts).eligible()).isTrue();
        assertThat(assess("status == 'ACTIVE'", facts).inWords())
                .isEqualTo("You are on leave; only who is in active service may be put forward."
                        + " It changes with the status that HR records.");
    }

    @Test
    void whoHasLeftIsNeverEligible() {
        // Given
        PersonFacts facts = SomePerson.who().status(FacultyStatus.DEPARTED).facts();

        // When, Then
        assertThat(assess("true", facts).eligible()).isFalse();
        assertThat(assess("true", facts).inWords())
                .isEqualTo(
                        "You are no longer a member of the faculty; only members of the faculty can be put forward.");
    }

    @Test
    void aCareerStageIsAskedInWords() {
        // Given
        PersonFacts facts = SomePerson.who().stage(CareerStage.SENIOR).facts();

        // When, Then
        assertThat(assess("careerStage != 'SENIOR'", facts).inWords())
                .startsWith("You are senior; early career or mid career is asked.");
    }

    @Test
    void theRuleSaysItselfInWords() {
        assertThat(rule(AWARD).inWords()).isEqualTo("Associate professor or above; at least 5 years in rank.");
        assertThat(rule("true").inWords()).isEqualTo("Everybody.");
        assertThat(rule("track in ['TENURE', 'RESEARCH'] && orcid != '' && unit == 'cardiology'")
                        .inWords())
                .isEqualTo("On the tenure or research track; an ORCID iD on file; directly in cardiology.");
        assertThat(rule("rank in [ASSISTANT_PROFESSOR, PROFESSOR] && ('medicine' in units || yearsSinceHire <= 1)")
                        .inWords())
                .isEqualTo("Assistant professor or professor;"
                        + " either anywhere in medicine or at most 1 year since being hired.");
    }

    @Test
    void theUnitsThatARuleNamesAreKnown() {
        assertThat(rule("'medicine' in units && unit != 'cardiology' && unit in ['hospital-medicine']")
                        .unitsNamed())
                .extracting(Object::toString)
                .containsExactlyInAnyOrder("medicine", "cardiology", "hospital-medicine");
    }

    @Test
    void everyVariableIsReadableAndSaysWhatItMeans() {
        // Given
        PersonFacts facts = SomePerson.who().facts();

        // When, Then
        assertThat(List.of(EligibilityVariable.values())).allSatisfy(variable -> {
            assertThat(variable.read(facts, TODAY)).isNotNull();
            assertThat(variable.meaning()).isNotBlank();
        });
    }

    private static Eligibility assess(String expression, PersonFacts facts) {
        return rule(expression).assess(facts, TODAY, Addressee.THE_PERSON);
    }

    private static EligibilityRule rule(String expression) {
        return SomePerson.rule(expression);
    }
}
