package org.facultyaffairs.nomination.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.StringLength;
import org.facultyaffairs.nomination.nomination.NominationId;
import org.facultyaffairs.nomination.review.ReviewSight.Viewer;
import org.junit.jupiter.api.Test;

class BlindReadingTest {

    @Test
    void aNominationGoesByALabelThatTellsNobody() {
        // Given
        NominationId id = new NominationId(UUID.fromString("1f4eb972-6ea4-5206-aac6-0d5e79adfe6c"));

        // When, Then
        assertThat(BlindReading.label(id)).isEqualTo("Nomination 1F4EB9");
    }

    @Test
    void namesAddressesAndOrcidIdsAreTakenOut() {
        assertThat(BlindReading.redact(
                        "Dr. Ana María O'Neill (ana.oneill@som.example, 0000-0002-1825-0097) leads; ana's work shines.",
                        List.of("Ana María O'Neill")))
                .isEqualTo("Dr. [name] ([address], [ORCID iD]) leads; [name]'s work shines.");
    }

    @Test
    void aNameInsideAnotherWordStays() {
        assertThat(BlindReading.redact("Analysis by Ana", List.of("Ana Ito"))).isEqualTo("Analysis by [name]");
    }

    @Test
    void anInitialIsNoNameToLookFor() {
        assertThat(BlindReading.redact("A plan for J", List.of("J. Lee"))).isEqualTo("A plan for J");
    }

    @Test
    void withoutNamesTheTextStays() {
        assertThat(BlindReading.redact("As it was.", List.of(""))).isEqualTo("As it was.");
    }

    @Property
    void noNameSurvives(
            @ForAll @AlphaChars @StringLength(min = 2, max = 12) String name,
            @ForAll @StringLength(max = 20) String end) {
        assertThat(BlindReading.redact("# " + name + " - " + end, List.of(name)))
                .startsWith("# [name] - ");
    }

    @Test
    void aBlindReviewerSeesNobodyAndNoOtherScoreUntilTheDecision() {
        assertThat(ReviewSight.of(Viewer.REVIEWER, true, true, false))
                .isEqualTo(new ReviewSight(false, false, false, true));
        assertThat(ReviewSight.of(Viewer.REVIEWER, true, true, true))
                .isEqualTo(new ReviewSight(true, true, false, true));
    }

    @Test
    void aReviewerWhoIsNotBlindSeesOtherScoresOnlyAfterTheirOwn() {
        assertThat(ReviewSight.of(Viewer.REVIEWER, false, false, false).scores())
                .isFalse();
        assertThat(ReviewSight.of(Viewer.REVIEWER, false, true, false).scores()).isTrue();
    }

    @Test
    void theChairReadsBlindUntilTheirOwnReviewsAreIn() {
        assertThat(ReviewSight.of(Viewer.CHAIR, true, false, false))
                .isEqualTo(new ReviewSight(false, false, false, true));
        assertThat(ReviewSight.of(Viewer.CHAIR, true, true, false)).isEqualTo(new ReviewSight(true, true, true, true));
    }

    @Test
    void theNomineeSeesNeitherScoresNorLettersEvenAfterTheDecision() {
        assertThat(ReviewSight.of(Viewer.NOMINEE, true, true, true))
                .isEqualTo(new ReviewSight(true, false, false, false));
        assertThat(ReviewSight.of(Viewer.NOMINATOR, false, true, true).scores()).isFalse();
    }

    @Test
    void theOfficeSeesEverything() {
        assertThat(ReviewSight.of(Viewer.OFFICE, true, false, false))
                .isEqualTo(new ReviewSight(true, true, true, true));
    }
}
