package org.facultyaffairs.matching.proposal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.facultyaffairs.chassis.http.Refusal;
import org.junit.jupiter.api.Test;

class ProposalTest {

    private static final Instant MADE = Instant.parse("2026-11-22T09:00:00Z");
    private static final Instant OVER = Instant.parse("2026-12-07T05:00:00Z");

    @Test
    void aYesAfterTheTimeIsRefusedAndANoIsNot() {
        // Given
        Proposal proposal = proposal();
        proposal.accept(Side.MENTEE, OVER.minusSeconds(1));

        // Then
        assertThatThrownBy(() -> proposal.accept(Side.MENTOR, OVER))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo("proposal-lapsed"));
        assertThat(proposal.decline(Side.MENTOR, DeclineReason.NOT_SAID, OVER).by())
                .isEqualTo(Side.MENTOR);
    }

    @Test
    void whatLapsesNamesNobody() {
        // Given
        Proposal proposal = proposal();

        // When
        ProposalDeclined told = proposal.lapse(DeclineReason.NO_ANSWER, OVER);

        // Then
        assertThat(told.by()).isNull();
        assertThat(told.reason()).isEqualTo(DeclineReason.NO_ANSWER);
        assertThat(proposal.aftermath().nextStep()).isEqualTo(NextStep.DUE);
    }

    private static Proposal proposal() {
        return Proposal.of(
                new PairToPropose(
                        UUID.randomUUID(),
                        UUID.randomUUID(),
                        UUID.randomUUID(),
                        UUID.randomUUID(),
                        500_000,
                        new Grounds(List.of(), List.of(), List.of(), List.of(), null),
                        null),
                MADE,
                OVER);
    }
}
