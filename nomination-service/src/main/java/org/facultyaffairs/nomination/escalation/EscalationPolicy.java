package org.facultyaffairs.nomination.escalation;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.facultyaffairs.nomination.opportunity.Deadline;
import org.jspecify.annotations.Nullable;

/**
 * How many days before its internal deadline a call without a nominee is brought to each {@link EscalationLevel}; fewer
 * days than levels leave out the last ones.
 */
public record EscalationPolicy(List<Integer> daysBefore) {

    private static final List<EscalationLevel> LADDER = List.of(EscalationLevel.values());

    /** What holds where an opportunity says nothing. */
    public static final EscalationPolicy USUAL = new EscalationPolicy(List.of(21, 14, 7));

    public EscalationPolicy {
        daysBefore = List.copyOf(daysBefore);
        problem(daysBefore).ifPresent(sentence -> {
            throw new IllegalArgumentException(sentence);
        });
    }

    /** Why these days make no policy; ask before building one from what a person typed. */
    public static Optional<String> problem(List<Integer> daysBefore) {
        boolean decreasing = IntStream.range(1, daysBefore.size())
                .allMatch(index -> daysBefore.get(index) < daysBefore.get(index - 1));
        if (daysBefore.size() > LADDER.size()) {
            return Optional.of("A call is escalated at most %d times.".formatted(LADDER.size()));
        }
        if (daysBefore.stream().anyMatch(days -> days < 0 || days > 365)) {
            return Optional.of("Escalation days lie between 0 and 365 before the internal deadline.");
        }
        return decreasing ? Optional.empty() : Optional.of("Escalation days go down: each level comes after the last.");
    }

    /**
     * The steps that are due and not yet taken, lowest level first: several at once when the service slept or the call
     * was posted late. None once the deadline has passed, for then the call is closed and not escalated.
     *
     * @param reached the highest level taken so far, null for none
     */
    public List<EscalationStep> due(
            @Nullable EscalationLevel reached, Deadline internal, Instant now, ZoneId institution) {
        return internal.hasPassed(now, institution)
                ? List.of()
                : open(reached, internal, institution)
                        .filter(step -> !now.isBefore(step.dueAt()))
                        .toList();
    }

    /** The next step that is not due yet, for whoever shows or schedules it. */
    public Optional<EscalationStep> next(
            @Nullable EscalationLevel reached, Deadline internal, Instant now, ZoneId institution) {
        return open(reached, internal, institution)
                .filter(step -> now.isBefore(step.dueAt()))
                .findFirst();
    }

    private Stream<EscalationStep> open(@Nullable EscalationLevel reached, Deadline internal, ZoneId institution) {
        return IntStream.range(0, daysBefore.size())
                .mapToObj(index -> step(LADDER.get(index), daysBefore.get(index), internal, institution))
                .filter(step -> reached == null || step.level().compareTo(reached) > 0);
    }

    private static EscalationStep step(EscalationLevel level, int days, Deadline internal, ZoneId institution) {
        return new EscalationStep(level, days, internal.daysBefore(days, institution));
    }
}
