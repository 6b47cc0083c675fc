package org.facultyaffairs.matching.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.facultyaffairs.matching.criteria.Cohort;
import org.facultyaffairs.matching.criteria.Lot;
import org.facultyaffairs.matching.criteria.MenteeAsk;
import org.facultyaffairs.matching.criteria.MentorOffer;
import org.facultyaffairs.matching.criteria.Strength;
import org.facultyaffairs.matching.criteria.WrittenCriterion;
import org.facultyaffairs.matching.matchrun.RunInputs;
import org.facultyaffairs.matching.matchrun.RunProblem;
import org.facultyaffairs.matching.people.ContentArea;
import org.facultyaffairs.matching.people.FacultyId;
import org.facultyaffairs.matching.people.Somebody;
import org.junit.jupiter.api.Test;

class GroundsTest {

    private static final String WISHED = "The mentor is on the mentee's list at place 2.";
    private static final String WELCOME = "The mentee is on the mentor's list at place 1.";
    private static final String TRACK = "Both are on the research track and know its road to promotion.";
    private static final String NOTHING =
            "Nothing rules the two out. What either has told the office in confidence is not repeated here.";
    private static final String HELP = "The mentor can help this mentee with research.";

    private static final Grounds GROUNDS = new Grounds(
            List.of(TRACK, WISHED, WELCOME),
            List.of(),
            List.of(new Grounds.Factor("same-track", 0.7, 1), new Grounds.Factor("mentee-preference", 0.3, 0.9)),
            List.of(),
            null);

    @Test
    void nobodyLearnsWhereTheyStandOnTheOthersList() {
        assertThat(GROUNDS.seenBy(Side.MENTOR).reasons()).containsExactly(TRACK, WELCOME);
        assertThat(GROUNDS.seenBy(Side.MENTEE).reasons()).containsExactly(TRACK, WISHED);
    }

    @Test
    void whereTheOthersListWeighsNoFactorIsShownToWorkItOutFrom() {
        assertThat(GROUNDS.seenBy(Side.MENTOR).factors()).isEmpty();
        assertThat(GROUNDS.seenBy(Side.MENTEE).factors()).isEqualTo(GROUNDS.factors());
    }

    @Test
    void whereNothingIsLeftItReadsAsIfThereHadNeverBeenAnything() {
        Grounds wishesAlone = new Grounds(List.of(WELCOME), List.of(), List.of(), List.of(), null);
        Grounds none = new Grounds(List.of(NOTHING), List.of(), List.of(), List.of(), null);

        assertThat(wishesAlone.seenBy(Side.MENTEE).reasons())
                .isEqualTo(none.seenBy(Side.MENTEE).reasons());
    }

    @Test
    void neitherLearnsWhenTheOtherHasTimeNorWhetherTheySaidSo() {
        // Given
        String shared = "Both have time on Monday mornings.";
        Grounds said = new Grounds(
                List.of(shared, TRACK),
                List.of(),
                List.of(new Grounds.Factor("shared-free-time", 0.7, 1), new Grounds.Factor("same-track", 0.3, 1)),
                List.of(),
                null);
        Grounds unsaid = new Grounds(
                List.of(TRACK),
                List.of(),
                List.of(new Grounds.Factor("shared-free-time", 0.7, 0.5), new Grounds.Factor("same-track", 0.3, 1)),
                List.of(),
                null);

        // Then
        for (Side side : Side.values()) {
            assertThat(said.seenBy(side))
                    .isEqualTo(unsaid.seenBy(side))
                    .isEqualTo(new Grounds(List.of(TRACK), List.of(), List.of(), List.of(), null));
        }
    }

    @Test
    void theMentorReadsWhatTheyCanHelpWithAndNotWhatIsNeeded() {
        // Given
        Map<ContentArea, Integer> needs = Map.of(ContentArea.RESEARCH, 3, ContentArea.TEACHING, 1);

        // When
        Grounds office = grounds(needs, ContentArea.RESEARCH);
        Grounds mentor = office.seenBy(Side.MENTOR);

        // Then
        assertThat(office.reasons())
                .containsExactly("The mentor covers what the mentee needs most: research (1 of 2 needs).");
        assertThat(office.seenBy(Side.MENTEE).reasons()).isEqualTo(office.reasons());
        assertThat(mentor.reasons()).containsExactly(HELP);
        assertThat(mentor.wouldChange()).isEmpty();
        assertThat(mentor.factors()).isEmpty();
    }

    @Test
    void aMentorWhoCoversNoNeedReadsTheSameAsWhereNoneIsNamed() {
        Grounds uncovered =
                grounds(Map.of(ContentArea.TEACHING, 3), ContentArea.RESEARCH).seenBy(Side.MENTOR);
        Grounds unnamed = grounds(Map.of(), ContentArea.RESEARCH).seenBy(Side.MENTOR);

        assertThat(uncovered).isEqualTo(unnamed);
        assertThat(uncovered.reasons()).containsExactly(NOTHING);
    }

    @Test
    void aMentorWhoCoversEveryNeedReadsTheSameAsOneWhoCoversSome() {
        Grounds all =
                grounds(Map.of(ContentArea.RESEARCH, 1), ContentArea.RESEARCH).seenBy(Side.MENTOR);
        Grounds some = grounds(Map.of(ContentArea.RESEARCH, 3, ContentArea.TEACHING, 3), ContentArea.RESEARCH)
                .seenBy(Side.MENTOR);

        assertThat(all).isEqualTo(some);
    }

    private static Grounds grounds(Map<ContentArea, Integer> needs, ContentArea covered) {
        FacultyId ann = Somebody.id("ann");
        FacultyId bob = Somebody.id("bob");
        var criteria = WrittenCriterion.read(
                        List.of(new WrittenCriterion("expertise-for-need", Strength.SOFT, 1.0, null)))
                .set();
        RunInputs inputs = new RunInputs(
                UUID.randomUUID(),
                LocalDate.of(2026, 11, 22),
                new RunInputs.Rules(criteria.criteria(), 0, false),
                new Cohort(
                        List.of(new MenteeAsk(ann, needs, 1, List.of(), Set.of())),
                        List.of(new MentorOffer(bob, 1, Set.of(covered), List.of(), Set.of()))),
                List.of(Somebody.named("ann").person(), Somebody.named("bob").person()),
                List.of(),
                RunInputs.Answers.NONE);
        return Grounds.of(RunProblem.of(inputs, Lot.NONE, share -> {}), 0, List.of());
    }
}
