package org.facultyaffairs.nomination.escalation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.facultyaffairs.nomination.escalation.EscalationLevel.COMMITTEE;
import static org.facultyaffairs.nomination.escalation.EscalationLevel.OFFICE;
import static org.facultyaffairs.nomination.escalation.EscalationLevel.UNIT_LEADER;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.facultyaffairs.nomination.opportunity.Deadline;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class EscalationPolicyTest {

    private static final ZoneId NEW_YORK = ZoneId.of("America/New_York");
    private static final Deadline DEADLINE = new Deadline(LocalDate.parse("2027-01-31"));

    private final EscalationPolicy policy = EscalationPolicy.USUAL;

    @Test
    void nothingIsDueBeforeTheFirstDay() {
        assertThat(due(null, "2027-01-10T04:59:59Z")).isEmpty();
    }

    @Test
    void theFirstDayBeginsAtMidnightWhereTheInstitutionIs() {
        assertThat(due(null, "2027-01-10T05:00:00Z")).containsExactly(UNIT_LEADER);
    }

    @Test
    void whatWasReachedIsNotDueAgain() {
        assertThat(due(UNIT_LEADER, "2027-01-12T12:00:00Z")).isEmpty();
        assertThat(due(UNIT_LEADER, "2027-01-17T12:00:00Z")).containsExactly(OFFICE);
        assertThat(due(COMMITTEE, "2027-01-30T12:00:00Z")).isEmpty();
    }

    @Test
    void aCallPostedLateIsBroughtToAllAtOnceInOrder() {
        assertThat(due(null, "2027-01-26T12:00:00Z")).containsExactly(UNIT_LEADER, OFFICE, COMMITTEE);
    }

    @Test
    void theLastHourOfTheDeadlineStillCountsAndThenNothingDoes() {
        assertThat(due(OFFICE, "2027-02-01T04:59:59Z")).containsExactly(COMMITTEE);
        assertThat(due(OFFICE, "2027-02-01T05:00:00Z")).isEmpty();
    }

    @Test
    void summerTimeMovesTheHourAndNotTheDay() {
        // Given: clocks go forward on 14 March 2027
        Deadline afterTheChange = new Deadline(LocalDate.parse("2027-03-20"));

        // When, Then
        assertThat(new EscalationPolicy(List.of(7, 5))
                        .due(null, afterTheChange, Instant.parse("2027-03-15T04:00:00Z"), NEW_YORK))
                .extracting(EscalationStep::dueAt)
                .containsExactly(Instant.parse("2027-03-13T05:00:00Z"), Instant.parse("2027-03-15T04:00:00Z"));
    }

    @Test
    void theNextStepIsKnown() {
        assertThat(policy.next(null, DEADLINE, Instant.parse("2027-01-12T12:00:00Z"), NEW_YORK))
                .contains(new EscalationStep(OFFICE, 14, Instant.parse("2027-01-17T05:00:00Z")));
        assertThat(policy.next(COMMITTEE, DEADLINE, Instant.parse("2027-01-01T12:00:00Z"), NEW_YORK))
                .isEmpty();
    }

    @Test
    void aPolicyOfZeroDaysFallsDueOnTheDayItself() {
        assertThat(new EscalationPolicy(List.of(0))
                        .due(null, DEADLINE, Instant.parse("2027-01-31T05:00:00Z"), NEW_YORK))
                .extracting(EscalationStep::level)
                .containsExactly(UNIT_LEADER);
    }

    @Test
    void aPolicyWithoutDaysNeverEscalates() {
        assertThat(new EscalationPolicy(List.of()).due(null, DEADLINE, Instant.parse("2027-01-31T12:00:00Z"), NEW_YORK))
                .isEmpty();
    }

    @Test
    void aPolicyThatMakesNoSenseCannotBeBuilt() {
        assertThat(EscalationPolicy.problem(List.of(7, 14)))
                .contains("Escalation days go down: each level comes after the last.");
        assertThat(EscalationPolicy.problem(List.of(7, 7))).isPresent();
        assertThat(EscalationPolicy.problem(List.of(-1)))
                .contains("Escalation days lie between 0 and 365 before the internal deadline.");
        assertThat(EscalationPolicy.problem(List.of(9, 8, 7, 6))).contains("A call is escalated at most 3 times.");
        assertThatThrownBy(() -> new EscalationPolicy(List.of(1, 2))).isInstanceOf(IllegalArgumentException.class);
    }

    @Property
    void steppingHourByHourTakesEachLevelOnceAndInOrder(@ForAll @IntRange(min = 1, max = 48) int hours) {
        List<EscalationLevel> taken = new ArrayList<>();
        Instant now = Instant.parse("2027-01-01T00:00:00Z");
        while (!DEADLINE.hasPassed(now, NEW_YORK)) {
            @Nullable EscalationLevel reached = taken.isEmpty() ? null : taken.get(taken.size() - 1);
            policy.due(reached, DEADLINE, now, NEW_YORK).forEach(step -> taken.add(step.level()));
            now = now.plusSeconds(hours * 3600L);
        }
        assertThat(taken).containsExactly(UNIT_LEADER, OFFICE, COMMITTEE);
    }

    private List<EscalationLevel> due(@Nullable EscalationLevel reached, String now) {
        return policy.due(reached, DEADLINE, Instant.parse(now), NEW_YORK).stream()
                .map(EscalationStep::level)
                .toList();
    }
}
