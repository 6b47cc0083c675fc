package org.facultyaffairs.profile.selfid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.facultyaffairs.profile.selfid.RaceEthnicity.ASIAN;
import static org.facultyaffairs.profile.selfid.RaceEthnicity.HISPANIC_OR_LATINO;
import static org.facultyaffairs.profile.selfid.RaceEthnicity.PREFER_NOT_TO_SAY;
import static org.facultyaffairs.profile.selfid.RaceEthnicity.SELF_DESCRIBED;
import static org.facultyaffairs.profile.selfid.RaceEthnicity.WHITE;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.facultyaffairs.chassis.http.Refusal;
import org.facultyaffairs.profile.csv.CellProblem;
import org.facultyaffairs.profile.csv.CsvRow;
import org.junit.jupiter.api.Test;

class AnswersTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    @Test
    void underRepresentationIsDerivedWhereItCanBeTold() {
        assertThat(UnderRepresentation.of(List.of(WHITE, HISPANIC_OR_LATINO))).isTrue();
        assertThat(UnderRepresentation.of(List.of(WHITE, ASIAN))).isFalse();
        assertThat(UnderRepresentation.of(List.of(SELF_DESCRIBED, HISPANIC_OR_LATINO)))
                .isTrue();
        assertThat(UnderRepresentation.of(List.of(SELF_DESCRIBED, WHITE))).isNull();
        assertThat(UnderRepresentation.of(List.of(PREFER_NOT_TO_SAY))).isNull();
        assertThat(UnderRepresentation.of(List.of())).isNull();
        assertThat(UnderRepresentation.of(null)).isNull();
    }

    @Test
    void notWantingToSayDiffersFromNotBeingAsked() {
        Answers asked = Answers.of(Gender.PREFER_NOT_TO_SAY, null, null, null, null);

        assertThat(asked).isNotEqualTo(Answers.of(null, null, null, null, null));
    }

    @Test
    void whoPrefersNotToSayNamesNoGroup() {
        assertThatThrownBy(() -> Answers.of(null, List.of(PREFER_NOT_TO_SAY, WHITE), null, null, null))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void answersAreNeverPrinted() {
        assertThat(Answers.of(Gender.WOMAN, List.of(WHITE), YesNo.YES, null, null))
                .hasToString("Answers[sealed]");
    }

    @Test
    void aRowOfASurveyIsRead() {
        var said = AnswersRow.read(row(Map.of("raceEthnicity", "WHITE|hispanic or latino")), TODAY)
                .said()
                .orElseThrow();

        assertThat(said.answers().raceEthnicity()).containsExactly(HISPANIC_OR_LATINO, WHITE);
        assertThat(said.answers().urim()).isTrue();
        assertThat(said.answers().veteran()).isNull();
        assertThat(said.reference()).isEqualTo("survey/1");
    }

    @Test
    void noProblemOfARowRepeatsWhatIsInIt() {
        var problems = AnswersRow.read(
                        row(Map.of(
                                "gender", "canary-gender",
                                "raceEthnicity", "canary-race|WHITE",
                                "disability", "canary-disability",
                                "consentGivenOn", "2027-01-01",
                                "consentPurpose", "")),
                        TODAY)
                .problems();

        assertThat(problems)
                .extracting(CellProblem::column)
                .containsExactlyInAnyOrder("gender", "raceEthnicity", "disability", "consentGivenOn", "consentPurpose");
        assertThat(problems).allSatisfy(problem -> assertThat(problem.reason()).doesNotContain("canary"));
    }

    private static CsvRow row(Map<String, String> others) {
        Map<String, String> cells = new HashMap<>(Map.of(
                "employeeNumber", "E0011",
                "gender", "WOMAN",
                "disability", "NO",
                "consentPurpose", "EQUITY",
                "consentGivenOn", "2026-03-01",
                "consentTextVersion", "2025-2",
                "consentReference", "survey/1"));
        cells.putAll(others);
        return new CsvRow(2, cells);
    }
}
