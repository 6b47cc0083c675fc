package org.facultyaffairs.nomination.outcome;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.facultyaffairs.nomination.nomination.Nomination;
import org.jspecify.annotations.Nullable;

/** Whether a nominee who was selected did what goes with it, as known at one moment. */
@Entity
@Table(name = "follow_through")
public class FollowThrough {

    @Id
    private UUID id;

    private UUID nominationId;
    private boolean delivered;
    private @Nullable String note;
    private String recordedBy;
    private Instant recordedAt;

    @SuppressWarnings("NullAway.Init") // Hibernate fills the fields.
    protected FollowThrough() {}

    private FollowThrough(Nomination nomination, boolean delivered, @Nullable String note, String by, Instant now) {
        this.id = UUID.randomUUID();
        this.nominationId = nomination.id();
        this.delivered = delivered;
        this.note = note;
        this.recordedBy = by;
        this.recordedAt = now;
    }

    static FollowThrough record(
            Nomination nomination, boolean delivered, @Nullable String note, String by, Instant now) {
        Acceptance.requireSelected(nomination);
        return new FollowThrough(nomination, delivered, note, by, now);
    }

    FollowThroughRecorded event(Nomination nomination) {
        return FollowThroughRecorded.of(nomination, this);
    }

    public UUID id() {
        return id;
    }

    public UUID nominationId() {
        return nominationId;
    }

    public boolean delivered() {
        return delivered;
    }

    public @Nullable String note() {
        return note;
    }

    public String recordedBy() {
        return recordedBy;
    }

    public Instant recordedAt() {
        return recordedAt;
    }
}
