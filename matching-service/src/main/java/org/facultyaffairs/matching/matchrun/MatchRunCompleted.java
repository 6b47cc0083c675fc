package org.facultyaffairs.matching.matchrun;

import java.time.Instant;
import java.util.UUID;
import org.facultyaffairs.chassis.events.DomainEvent;
import org.jspecify.annotations.Nullable;

/** A programme's match was worked out. Schema: {@code match-run-completed.v1.json}. */
public record MatchRunCompleted(
        UUID runId,
        long version,
        UUID programId,
        RunKind kind,
        RunOrigin origin,
        @Nullable UUID originId,
        int mentees,
        int mentors,
        int wanted,
        int filled,
        int served,
        double total,
        double bound,
        double minimum,
        Instant at)
        implements DomainEvent {

    static MatchRunCompleted of(MatchRun run, RunFigures figures, Instant at) {
        return new MatchRunCompleted(
                run.id(),
                run.told(),
                run.programId(),
                run.choice().kind(),
                run.origin(),
                run.originId(),
                figures.mentees(),
                figures.mentors(),
                figures.wanted(),
                figures.filled(),
                figures.served(),
                figures.total(),
                figures.bound(),
                figures.minimum(),
                at);
    }

    @Override
    public String type() {
        return "match-run-completed";
    }

    @Override
    public String topic() {
        return "matches";
    }

    @Override
    public String subject() {
        return runId.toString();
    }

    @Override
    public Change change() {
        return new Change(
                RunState.RUNNING.name(),
                RunState.COMPLETED.name(),
                "%d of %d wanted places filled.".formatted(filled, wanted));
    }
}
