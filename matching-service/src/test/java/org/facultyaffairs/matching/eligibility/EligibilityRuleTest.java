package org.facultyaffairs.matching.eligibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.facultyaffairs.matching.people.FacultyStatus;
import org.facultyaffairs.matching.people.Person;
import org.facultyaffairs.matching.people.Rank;
import org.facultyaffairs.matching.people.SampleUnits;
import org.facultyaffairs.matching.people.Somebody;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EligibilityRuleTest {

    private static final LocalDate DEADLINE = LocalDate.of(2026, 12, 20);

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '"',
            value = {
                "true; true",
                "rank >= ASSOCIATE_PROFESSOR; true",
                "rank == PROFESSOR; false",
                "rank in [ASSOCIATE_PROFESSOR, PROFESSOR]; true",
                "yearsInRank >= 8; true",
                "yearsInRank >= 9; false",
                "yearsSinceHire == 14; true",
                "track == 'TENURE' && status == 'ACTIVE'; true",
                "unit == 'medicine'; false",
                "'medicine' in units; true",
                "units.exists(above, above == 'som'); true",
                "careerStage != 'MID'; false",
                "orcid != ''; false",
                "10 / (yearsInRank - 8) > 1; false",
            })
    void aRuleIsReadAsTheNominationServiceReadsIt(String expression, boolean admits) {
        assertThat(admits(expression, Somebody.named("a").person())).isEqualTo(admits);
    }

    @Test
    void nobodyWhoHasLeftIsEligible() {
        assertThat(admits(
                        "true",
                        Somebody.named("a").status(FacultyStatus.DEPARTED).person()))
                .isFalse();
        assertThat(admits(
                        "true",
                        Somebody.named("a").status(FacultyStatus.ON_LEAVE).person()))
                .isTrue();
    }

    @Test
    void emeritusStandsAboveProfessor() {
        assertThat(admits(
                        "rank > PROFESSOR",
                        Somebody.named("a").rank(Rank.EMERITUS).person()))
                .isTrue();
    }

    @Test
    void whatIsNoRuleIsRefused() {
        assertThatThrownBy(() -> EligibilityRule.compile("rank >=")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> EligibilityRule.compile("gender == 'WOMAN'"))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> EligibilityRule.compile("yearsInRank")).isInstanceOf(IllegalArgumentException.class);
    }

    private static boolean admits(String expression, Person person) {
        return EligibilityRule.compile(expression).admits(person, SampleUnits.chart(), DEADLINE);
    }
}
