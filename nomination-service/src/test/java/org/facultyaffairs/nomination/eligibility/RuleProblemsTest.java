package org.facultyaffairs.nomination.eligibility;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.facultyaffairs.nomination.eligibility.RuleCompilation.NotCompiled;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RuleProblemsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "gender == 'WOMAN'",
                "sex == 'F'",
                "race != ''",
                "ethnicity == 'x'",
                "urim",
                "disability",
                "veteran",
                "firstGeneration",
                "Gender == 'WOMAN'",
                "age > 40"
            })
    void noRuleMayAskToWhichGroupsSomebodyBelongs(String expression) {
        assertThat(problems(expression)).hasSize(1).first().satisfies(problem -> {
            assertThat(problem.line()).isEqualTo(1);
            assertThat(problem.column()).isEqualTo(1);
            assertThat(problem.sentence()).contains("is never asked");
        });
    }

    @Test
    void anUnknownWordIsNamedWithItsPlaceAndTheKnownOnes() {
        assertThat(problems("rank >= PROFESSOR &&\n  salary > 100000"))
                .extracting(RuleProblem::inWords)
                .containsExactly("Line 2, column 3: `salary` is unknown here; a rule may speak of rank, track, unit,"
                        + " units, yearsInRank, yearsSinceHire, careerStage, status and orcid.");
    }

    @Test
    void everyUnknownWordIsReported() {
        assertThat(problems("salary > 1 && gender == 'F'"))
                .extracting(RuleProblem::column)
                .containsExactly(1, 15);
    }

    @Test
    void typesThatDoNotGoTogetherAreSaidInWords() {
        assertThat(words("yearsInRank > 'five'")).isEqualTo("`>` does not go with a whole number and a text.");
        assertThat(words("yearsInRank >= 5.0")).isEqualTo("Years are compared with a whole number from 0 to 80.");
        assertThat(words("'x' in track")).startsWith("`in` does not go with a text and a text");
    }

    @Test
    void aRuleMustComeOutAsTrueOrFalse() {
        assertThat(words("yearsInRank + 1"))
                .isEqualTo("A rule comes out as true or false; this comes out as a whole number.");
    }

    @Test
    void mistakesOfWritingAreSaidInWords() {
        assertThat(words("rank >=")).isEqualTo("The rule ends too early.");
        assertThat(words("yearsInRank > 1 and orcid != ''")).isEqualTo("`and` is not expected here.");
        assertThat(words("(yearsInRank > 1")).isEqualTo("`)` is missing here.");
        assertThat(words("yearsInRank = 1")).startsWith("`= ` cannot be read");
    }

    @Test
    void anEmptyRuleIsNotTakenForAnOpenOne() {
        assertThat(words("  \n ")).isEqualTo("The rule is empty; write `true` to admit everybody.");
    }

    @Test
    void aMisspeltChoiceIsFoundBeforeItShutsEverybodyOut() {
        assertThat(problems("yearsInRank >= 5 && track in ['TENURE', 'tenured']"))
                .extracting(RuleProblem::inWords)
                .containsExactly("Line 1, column 41: `track` is one of \"TENURE\", \"CLINICIAN_EDUCATOR\","
                        + " \"RESEARCH\", \"CLINICAL\" or \"PRACTICE\".");
        assertThat(words("status == 'active'")).startsWith("`status` is one of");
        assertThat(words("!(careerStage == 'JUNIOR')")).startsWith("`careerStage` is one of");
    }

    @Test
    void aRankIsComparedByName() {
        assertThat(words("rank >= 3")).startsWith("`rank` is compared with the name of a rank");
    }

    @Test
    void yearsThatNobodyReachesAreAMistake() {
        assertThat(words("yearsInRank >= 500")).isEqualTo("Years are compared with a whole number from 0 to 80.");
        assertThat(words("yearsSinceHire > -1")).isEqualTo("Years are compared with a whole number from 0 to 80.");
        assertThat(words("yearsInRank >= 9223372036854775807"))
                .isEqualTo("Years are compared with a whole number from 0 to 80.");
    }

    @Test
    void aUnitIsWrittenAsItsCode() {
        assertThat(words("unit == 'Internal Medicine'")).startsWith("A unit is written as HR's code");
    }

    @Test
    void aRuleTooLongIsRefused() {
        assertThat(words("yearsInRank > 1 && ".repeat(200) + "true"))
                .isEqualTo("The rule is longer than 2000 characters.");
    }

    @Test
    void aRuleOfTooManyPartsIsRefused() {
        assertThat(words("size([1" + ",1".repeat(600) + "]) > 0")).isEqualTo("The rule has more than 500 parts.");
    }

    @Test
    void aRuleNestedTooDeepIsRefused() {
        assertThat(words("(".repeat(100) + "true" + ")".repeat(100)))
                .isEqualTo("The rule is nested deeper than 32 levels.");
    }

    @Test
    void aLoopThatTurnsTooOftenEndsAndAdmitsNobody() {
        // Given
        String tenTimes = "[0,1,2,3,4,5,6,7,8,9]";
        EligibilityRule rule =
                SomePerson.rule("%1$s.all(a, %1$s.all(b, %1$s.all(c, %1$s.all(d, true))))".formatted(tenTimes));

        // When
        Eligibility answer = rule.assess(SomePerson.who().facts(), LocalDate.parse("2026-11-22"), Addressee.THE_PERSON);

        // Then
        assertThat(answer.eligible()).isFalse();
    }

    private static String words(String expression) {
        return problems(expression).get(0).sentence();
    }

    private static List<RuleProblem> problems(String expression) {
        RuleCompilation compilation = EligibilityRule.compile(expression);
        assertThat(compilation).isInstanceOf(NotCompiled.class);
        return ((NotCompiled) compilation).problems();
    }
}
