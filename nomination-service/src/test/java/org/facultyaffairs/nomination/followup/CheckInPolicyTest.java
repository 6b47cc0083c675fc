package org.facultyaffairs.nomination.followup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;

class CheckInPolicyTest {

    private static final ZoneId NEW_YORK = ZoneId.of("America/New_York");

    /** Still the evening of 31 December where the institution is. */
    private static final Instant SELECTED = Instant.parse("2027-01-01T03:00:00Z");

    @Test
    void daysAreCountedWhereTheInstitutionIs() {
        assertThat(CheckInPolicy.USUAL.schedule(SELECTED, NEW_YORK))
                .containsExactly(
                        new CheckIn(30, LocalDate.parse("2027-01-30")),
                        new CheckIn(90, LocalDate.parse("2027-03-31")),
                        new CheckIn(180, LocalDate.parse("2027-06-29")));
    }

    @Test
    void aCheckInFallsDueWhenItsDayBegins() {
        assertThat(due(List.of(), "2027-01-30T04:59:59Z")).isEmpty();
        assertThat(due(List.of(), "2027-01-30T05:00:00Z")).containsExactly(30);
    }

    @Test
    void whatIsAnsweredIsNotAskedAgain() {
        assertThat(due(List.of(30), "2027-04-15T12:00:00Z")).containsExactly(90);
        assertThat(due(List.of(30, 90, 180), "2028-01-01T12:00:00Z")).isEmpty();
    }

    @Test
    void whatWasMissedStaysDue() {
        assertThat(due(List.of(90), "2027-07-01T12:00:00Z")).containsExactly(30, 180);
    }

    @Test
    void aCheckInAfterNoDaysIsDueAtOnce() {
        assertThat(new CheckInPolicy(List.of(0)).due(SELECTED, List.of(), SELECTED, NEW_YORK))
                .containsExactly(new CheckIn(0, LocalDate.parse("2026-12-31")));
    }

    @Test
    void aPolicyThatMakesNoSenseCannotBeBuilt() {
        assertThat(CheckInPolicy.problem(List.of(90, 30)))
                .contains("Check-in days go up: each check-in comes after the last.");
        assertThat(CheckInPolicy.problem(List.of(-1)))
                .contains("Check-in days lie between 0 and 1825 after the selection.");
        assertThat(CheckInPolicy.problem(List.of(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13)))
                .contains("A sponsor is asked at most 12 times.");
        assertThatThrownBy(() -> new CheckInPolicy(List.of(2, 1))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void silenceIsNotABadMatch() {
        assertThat(MatchFeedback.quality(List.of())).isEmpty();
        assertThat(MatchFeedback.quality(List.of(
                        new MatchFeedback(true, null),
                        new MatchFeedback(true, "Fine."),
                        new MatchFeedback(false, null))))
                .hasValue(2 / 3.0);
    }

    private static List<Integer> due(List<Integer> answered, String now) {
        return CheckInPolicy.USUAL.due(SELECTED, answered, Instant.parse(now), NEW_YORK).stream()
                .map(CheckIn::dueDay)
                .toList();
    }
}
