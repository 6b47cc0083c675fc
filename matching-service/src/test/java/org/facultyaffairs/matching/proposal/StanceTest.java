package org.facultyaffairs.matching.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.facultyaffairs.matching.enrollment.Terms;
import org.junit.jupiter.api.Test;

class StanceTest {

    private static final Instant NOW = Instant.parse("2026-11-22T09:00:00Z");

    private final UUID mentor = UUID.randomUUID();
    private final UUID unwelcome = UUID.randomUUID();

    @Test
    void whomAMentorAvoidsIsBarredAndNobodyElse() {
        // Given
        Proposal barred = proposal(unwelcome);
        Proposal open = proposal(UUID.randomUUID());

        // When
        List<Stance.Barred> found = mentor(1, barred, open).barred();

        // Then
        assertThat(found).containsExactly(new Stance.Barred(barred, DeclineReason.MENTOR_TERMS));
    }

    @Test
    void aFullHouseIsSaidBeforeWhoIsAvoided() {
        // Given
        Proposal barred = proposal(unwelcome);
        Proposal came = proposal(UUID.randomUUID());
        came.accept(Side.MENTEE, NOW);
        came.accept(Side.MENTOR, NOW);

        // When
        List<Stance.Barred> found = mentor(1, barred, came).barred();

        // Then
        assertThat(found).containsExactly(new Stance.Barred(barred, DeclineReason.PLACE_GONE));
    }

    @Test
    void aPlaceThatIsLeftBarsNobodyHoweverManyWaitForIt() {
        assertThat(mentor(1, proposal(UUID.randomUUID()), proposal(UUID.randomUUID()))
                        .barred())
                .isEmpty();
    }

    private Stance mentor(int capacity, Proposal... live) {
        Terms terms = new Terms(Map.of(), 0, capacity, null, List.of(), List.of(), List.of(unwelcome), List.of());
        return new Stance(Side.MENTOR, terms, List.of(live));
    }

    private Proposal proposal(UUID mentee) {
        return Proposal.of(
                new PairToPropose(
                        UUID.randomUUID(),
                        UUID.randomUUID(),
                        mentee,
                        mentor,
                        500_000,
                        new Grounds(List.of(), List.of(), List.of(), List.of(), null),
                        null),
                NOW,
                NOW.plusSeconds(1));
    }
}
