package org.facultyaffairs.nomination.opportunity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class DeadlineTest {

    private static final ZoneId NEW_YORK = ZoneId.of("America/New_York");
    private final Deadline deadline = new Deadline(LocalDate.parse("2027-01-31"));

    @Test
    void theDayItselfIsStillInTimeUntilMidnightWhereTheInstitutionIs() {
        assertThat(deadline.hasPassed(Instant.parse("2027-02-01T04:59:59Z"), NEW_YORK))
                .isFalse();
        assertThat(deadline.hasPassed(Instant.parse("2027-02-01T05:00:00Z"), NEW_YORK))
                .isTrue();
    }

    @Test
    void daysLeftAreWholeDaysAndNeverNegative() {
        assertThat(deadline.daysLeft(Instant.parse("2027-01-25T04:59:00Z"), NEW_YORK))
                .isEqualTo(7);
        assertThat(deadline.daysLeft(Instant.parse("2027-01-31T12:00:00Z"), NEW_YORK))
                .isZero();
        assertThat(deadline.daysLeft(Instant.parse("2027-03-01T12:00:00Z"), NEW_YORK))
                .isZero();
    }

    @Test
    void onlyPositionsAndLeadershipRolesNeedAnOpenCall() {
        assertThat(OpportunityKind.values())
                .filteredOn(OpportunityKind::needsOpenCall)
                .containsExactly(OpportunityKind.POSITION, OpportunityKind.LEADERSHIP_ROLE);
    }
}
