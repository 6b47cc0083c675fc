package org.facultyaffairs.matching.matchrun;

import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.facultyaffairs.chassis.http.Refusal;
import org.jspecify.annotations.Nullable;

/** One working-out of a programme's match: asked for, worked out, and perhaps published. */
@Entity
@Table(name = "match_run")
public class MatchRun {

    @Id
    private UUID id;

    @Version
    private long version;

    /** How many events have told of it. */
    private long told;

    private UUID programId;
    private int number;

    @Convert(converter = RunColumns.Choice.class)
    private RunChoice choice;

    @Enumerated(EnumType.STRING)
    private RunOrigin origin;

    private @Nullable UUID originId;
    private String inputsHash;

    @Enumerated(EnumType.STRING)
    private RunState state;

    private String requestedBy;
    private Instant requestedAt;
    private @Nullable Instant startedAt;
    private @Nullable Instant finishedAt;
    private @Nullable Instant publishedAt;
    private @Nullable String publishedBy;
    private @Nullable String troubleCode;
    private @Nullable String trouble;

    @Convert(converter = RunColumns.Figures.class)
    private @Nullable RunFigures figures;

    @SuppressWarnings("NullAway.Init") // Hibernate fills the fields.
    protected MatchRun() {}

    MatchRun(UUID id, RunOrder order, int number, String inputsHash, Instant at) {
        this.id = id;
        this.programId = order.programId();
        this.number = number;
        this.choice = order.choice();
        this.origin = order.origin();
        this.originId = order.originId();
        this.inputsHash = inputsHash;
        this.state = RunState.QUEUED;
        this.requestedBy = order.by();
        this.requestedAt = at;
    }

    /** A worker takes it on; also again, after another one broke off. */
    void start(Instant at) {
        require(state.isUnderWay(), "match-run-finished", "This run is %s already.".formatted(words()));
        state = RunState.RUNNING;
        startedAt = at;
    }

    MatchRunCompleted complete(RunFigures result, Instant at) {
        require(state == RunState.RUNNING, "match-run-not-running", "This run is %s.".formatted(words()));
        state = RunState.COMPLETED;
        finishedAt = at;
        figures = result;
        told++;
        return MatchRunCompleted.of(this, result, at);
    }

    void fail(String code, String sentence, Instant at) {
        require(state.isUnderWay(), "match-run-finished", "This run is %s already.".formatted(words()));
        state = RunState.FAILED;
        finishedAt = at;
        troubleCode = code;
        trouble = sentence;
    }

    void cancel(Instant at) {
        require(
                state.isUnderWay(),
                "match-run-finished",
                "This run is %s already; there is nothing left to cancel.".formatted(words()));
        state = RunState.CANCELLED;
        finishedAt = at;
    }

    /**
     * Its pairs are proposed from now on.
     *
     * @param by the faculty id of who publishes it, or the token's subject when they have none
     * @throws Refusal 409 unless it is completed and not published yet
     */
    public void publish(String by, Instant at) {
        require(
                state != RunState.PUBLISHED && state != RunState.SUPERSEDED,
                "match-run-published-already",
                "This run was published already; its proposals are with the people concerned.");
        require(
                state == RunState.COMPLETED,
                "match-run-without-match",
                "This run is %s; only a completed run can be published.".formatted(words()));
        state = RunState.PUBLISHED;
        publishedAt = at;
        publishedBy = by;
    }

    /**
     * Makes room for a repair of it, or for a repair of one that was never published, which is published in its place.
     *
     * @param repaired the runs that the next one repairs, step by step
     * @throws Refusal 409 {@code another-run-published} for any other run: two matches cannot stand beside each other
     */
    public void giveWayTo(List<UUID> repaired) {
        require(
                repaired.contains(id),
                "another-run-published",
                "Run %d of this programme was published already; only a repair of that run can take its place. POST /v1/match-runs/%s/repair makes one."
                        .formatted(number, id));
        state = RunState.SUPERSEDED;
    }

    private static void require(boolean holds, String code, String sentence) {
        if (!holds) {
            throw Refusal.conflict(code, sentence);
        }
    }

    /** Its state, as the end of a sentence. */
    String words() {
        return switch (state) {
            case QUEUED -> "waiting for its turn";
            case RUNNING -> "being worked out";
            case COMPLETED -> "completed";
            case FAILED -> "failed";
            case CANCELLED -> "cancelled";
            case PUBLISHED -> "published";
            case SUPERSEDED -> "superseded by a repair";
        };
    }

    public UUID id() {
        return id;
    }

    public long version() {
        return version;
    }

    long told() {
        return told;
    }

    public UUID programId() {
        return programId;
    }

    /** Counted from 1 within its programme. */
    public int number() {
        return number;
    }

    public RunChoice choice() {
        return choice;
    }

    public RunOrigin origin() {
        return origin;
    }

    /** The run that it repeats or repairs. */
    public @Nullable UUID originId() {
        return originId;
    }

    /** SHA-256 of what it is worked out from. */
    public String inputsHash() {
        return inputsHash;
    }

    public RunState state() {
        return state;
    }

    /** The token's subject. */
    public String requestedBy() {
        return requestedBy;
    }

    public Instant requestedAt() {
        return requestedAt;
    }

    public @Nullable Instant startedAt() {
        return startedAt;
    }

    public @Nullable Instant finishedAt() {
        return finishedAt;
    }

    public @Nullable Instant publishedAt() {
        return publishedAt;
    }

    /** Absent for one that was published before this was kept, too. */
    public @Nullable String publishedBy() {
        return publishedBy;
    }

    public @Nullable String troubleCode() {
        return troubleCode;
    }

    /** Why it failed, in a sentence. */
    public @Nullable String trouble() {
        return trouble;
    }

    /** What a list shows of its match; absent until there is one. */
    public @Nullable RunFigures figures() {
        return figures;
    }
}
