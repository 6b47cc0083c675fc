package org.facultyaffairs.profile.hrimport;

import static jakarta.persistence.EnumType.STRING;

import jakarta.persistence.Entity;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The record of one file: what came of its rows. */
@Entity
@Table(name = "faculty_import")
public class FacultyImport {

    /** How far it is. */
    public enum State {
        RUNNING,
        FINISHED,
        FAILED
    }

    @Id
    private UUID id;

    @Version
    private long version;

    @Enumerated(STRING)
    private State state;

    private boolean dryRun;
    private String startedBy;
    private Instant startedAt;
    private @Nullable Instant finishedAt;
    private int rowCount;
    private int created;
    private int changed;
    private int unchanged;
    private int rejected;

    @SuppressWarnings("NullAway.Init") // Hibernate fills the fields.
    protected FacultyImport() {}

    static FacultyImport start(int rowCount, boolean dryRun, String startedBy, Instant now) {
        FacultyImport started = new FacultyImport();
        started.id = UUID.randomUUID();
        started.state = State.RUNNING;
        started.dryRun = dryRun;
        started.startedBy = startedBy;
        started.startedAt = now;
        started.rowCount = rowCount;
        return started;
    }

    void finish(Tally tally, Instant now) {
        state = State.FINISHED;
        finishedAt = now;
        created = tally.created();
        changed = tally.changed();
        unchanged = tally.unchanged();
        rejected = tally.rejected();
    }

    /** The rows before the one that could not be written stay; the same file again does the rest. */
    void fail(Instant now) {
        state = State.FAILED;
        finishedAt = now;
    }

    public UUID id() {
        return id;
    }

    public long version() {
        return version;
    }

    public State state() {
        return state;
    }

    public boolean dryRun() {
        return dryRun;
    }

    public String startedBy() {
        return startedBy;
    }

    public Instant startedAt() {
        return startedAt;
    }

    public @Nullable Instant finishedAt() {
        return finishedAt;
    }

    public int rowCount() {
        return rowCount;
    }

    public int created() {
        return created;
    }

    public int changed() {
        return changed;
    }

    public int unchanged() {
        return unchanged;
    }

    public int rejected() {
        return rejected;
    }
}
