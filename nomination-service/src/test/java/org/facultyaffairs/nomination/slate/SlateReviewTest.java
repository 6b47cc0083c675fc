package org.facultyaffairs.nomination.slate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.facultyaffairs.nomination.slate.GenderAnswer.MAN;
import static org.facultyaffairs.nomination.slate.GenderAnswer.NON_BINARY;
import static org.facultyaffairs.nomination.slate.GenderAnswer.NOT_ASKED;
import static org.facultyaffairs.nomination.slate.GenderAnswer.PREFER_NOT_TO_SAY;
import static org.facultyaffairs.nomination.slate.GenderAnswer.WOMAN;
import static org.facultyaffairs.nomination.slate.SlateVerdict.CANNOT_TELL;
import static org.facultyaffairs.nomination.slate.SlateVerdict.MET;
import static org.facultyaffairs.nomination.slate.SlateVerdict.NOT_MET;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.facultyaffairs.nomination.people.Rank;
import org.facultyaffairs.nomination.people.UnitId;
import org.facultyaffairs.nomination.slate.SlateReview.RuleAnswer;
import org.junit.jupiter.api.Test;

class SlateReviewTest {

    private static final SlatePolicy WOMAN_AND_MAN = new SlatePolicy(1, 1, 0, 0, 0);
    private static final SlatePolicy JUNIOR_AND_SENIOR = new SlatePolicy(0, 0, 1, 1, 2);

    @Test
    void aBroadSlateMeetsItsPolicy() {
        assertThat(verdict(WOMAN_AND_MAN, WOMAN, MAN, MAN)).isEqualTo(MET);
    }

    @Test
    void aSlateOfOneKindDoesNot() {
        assertThat(verdict(WOMAN_AND_MAN, MAN, MAN, MAN)).isEqualTo(NOT_MET);
        assertThat(verdict(WOMAN_AND_MAN, NON_BINARY, MAN, MAN)).isEqualTo(NOT_MET);
    }

    @Test
    void whoDidNotSayLeavesTheAnswerOpenWhetherAskedOrNot() {
        assertThat(verdict(WOMAN_AND_MAN, PREFER_NOT_TO_SAY, MAN, MAN)).isEqualTo(CANNOT_TELL);
        assertThat(verdict(WOMAN_AND_MAN, NOT_ASKED, MAN, MAN)).isEqualTo(CANNOT_TELL);
    }

    @Test
    void whoDidNotSayDoesNotMatterWhenTheOthersAreEnough() {
        assertThat(verdict(WOMAN_AND_MAN, PREFER_NOT_TO_SAY, WOMAN, MAN)).isEqualTo(MET);
    }

    @Test
    void onePersonWhoDidNotSayCannotBeBothThatAreLacking() {
        assertThat(verdict(WOMAN_AND_MAN, NON_BINARY, NON_BINARY, NOT_ASKED)).isEqualTo(NOT_MET);
    }

    @Test
    void aSlateOfTwoIsNeverToldBecauseEachCouldConcludeOnTheOther() {
        assertThat(verdict(WOMAN_AND_MAN, WOMAN, MAN)).isEqualTo(CANNOT_TELL);
        assertThat(verdict(WOMAN_AND_MAN, MAN, MAN)).isEqualTo(CANNOT_TELL);
    }

    @Test
    void aSlateOfOneSaysNothingAboutThePerson() {
        SlatePolicy oneWoman = new SlatePolicy(1, 0, 0, 0, 0);
        assertThat(verdict(oneWoman, WOMAN)).isEqualTo(CANNOT_TELL);
        assertThat(verdict(oneWoman, MAN)).isEqualTo(CANNOT_TELL);
        assertThat(verdict(oneWoman, NOT_ASKED)).isEqualTo(CANNOT_TELL);
    }

    @Test
    void whatFollowsFromTheSizeAloneIsTold() {
        assertThat(verdict(WOMAN_AND_MAN, WOMAN)).isEqualTo(NOT_MET);
        assertThat(verdict(WOMAN_AND_MAN)).isEqualTo(NOT_MET);
    }

    @Test
    void thatThereIsNoWomanAtAllIsNotToldForItWouldSayItOfEach() {
        assertThat(verdict(new SlatePolicy(1, 0, 0, 0, 0), MAN, MAN, MAN, MAN)).isEqualTo(CANNOT_TELL);
    }

    @Test
    void norIsThatThereIsOneForThenSilenceWouldMeanNone() {
        assertThat(verdict(new SlatePolicy(1, 0, 0, 0, 0), WOMAN, MAN, MAN, MAN))
                .isEqualTo(CANNOT_TELL);
    }

    @Test
    void moreThanOneOfAKindCanBeTold() {
        assertThat(verdict(new SlatePolicy(2, 0, 0, 0, 0), WOMAN, WOMAN, MAN)).isEqualTo(MET);
        assertThat(verdict(new SlatePolicy(2, 0, 0, 0, 0), WOMAN, MAN, MAN)).isEqualTo(NOT_MET);
    }

    @Test
    void thatEverybodyIsAWomanIsNotTold() {
        assertThat(verdict(new SlatePolicy(3, 0, 0, 0, 0), WOMAN, WOMAN, WOMAN)).isEqualTo(CANNOT_TELL);
    }

    @Test
    void rankAndUnitAreAnsweredRuleByRuleEvenForOne() {
        // When
        SlateReview review = SlateReview.of(
                JUNIOR_AND_SENIOR, List.of(new SlateMember(Rank.ASSISTANT_PROFESSOR, new UnitId("cardiology"), MAN)));

        // Then
        assertThat(review.verdict()).isEqualTo(NOT_MET);
        assertThat(review.identity()).isEmpty();
        assertThat(review.openRules())
                .containsExactly(
                        new RuleAnswer(MET, "Below associate professor: 1; at least 1 asked."),
                        new RuleAnswer(NOT_MET, "Associate professor or above: 0; at least 1 asked."),
                        new RuleAnswer(NOT_MET, "Units: 1; at least 2 asked."));
    }

    @Test
    void anOpenRuleNotMetDecidesWhateverElseCannotBeTold() {
        assertThat(verdict(new SlatePolicy(1, 1, 0, 1, 0), NOT_ASKED, NOT_ASKED, NOT_ASKED))
                .isEqualTo(NOT_MET);
    }

    @Test
    void aPolicyThatAsksNothingIsMet() {
        assertThat(verdict(SlatePolicy.NONE)).isEqualTo(MET);
    }

    @Test
    void theWordsAreAdviceAndNeverSayWhyItCannotBeTold() {
        // Given
        SlateReview unknown = review(WOMAN_AND_MAN, NOT_ASKED, MAN, MAN);
        SlateReview small = review(WOMAN_AND_MAN, WOMAN, MAN);

        // When, Then
        assertThat(unknown.inWords())
                .isEqualTo(small.inWords())
                .isEqualTo("Whether the slate is as broad as its policy asks cannot be told."
                        + " This is advice: nobody is scored, ranked or refused because of it.");
    }

    @Test
    void neitherAReviewNorAMemberPrintsAnAnswer() {
        assertThat(review(WOMAN_AND_MAN, WOMAN, MAN, MAN).toString()).doesNotContain("WOMAN", "MAN");
        assertThat(new SlateMember(Rank.PROFESSOR, new UnitId("som"), WOMAN).toString())
                .doesNotContain("WOMAN");
    }

    @Test
    void aPolicyThatMakesNoSenseCannotBeBuilt() {
        assertThatThrownBy(() -> new SlatePolicy(-1, 0, 0, 0, 0)).hasMessage("A slate rule asks for 0 to 50.");
        assertThat(SlatePolicy.problem(0, 0, 0, 0, 51)).isPresent();
    }

    private static SlateVerdict verdict(SlatePolicy policy, GenderAnswer... answers) {
        return review(policy, answers).verdict();
    }

    private static SlateReview review(SlatePolicy policy, GenderAnswer... answers) {
        List<SlateMember> slate = new ArrayList<>(Stream.of(answers)
                .map(answer -> new SlateMember(Rank.ASSISTANT_PROFESSOR, new UnitId("cardiology"), answer))
                .toList());
        return SlateReview.of(policy, slate);
    }
}
