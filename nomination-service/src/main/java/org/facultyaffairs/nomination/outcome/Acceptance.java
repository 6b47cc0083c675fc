package org.facultyaffairs.nomination.outcome;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.facultyaffairs.chassis.http.Refusal;
import org.facultyaffairs.nomination.nomination.Nomination;
import org.facultyaffairs.nomination.nomination.NominationStatus;

/** What a nominee said to having been selected. Said once. */
@Entity
@Table(name = "acceptance")
public class Acceptance {

    @Id
    private UUID nominationId;

    private boolean accepted;
    private String recordedBy;
    private Instant recordedAt;

    @SuppressWarnings("NullAway.Init") // Hibernate fills the fields.
    protected Acceptance() {}

    private Acceptance(Nomination nomination, boolean accepted, String by, Instant now) {
        this.nominationId = nomination.id();
        this.accepted = accepted;
        this.recordedBy = by;
        this.recordedAt = now;
    }

    /**
     * Records it.
     *
     * @throws Refusal 409 unless the nominee was selected
     */
    static Acceptance of(Nomination nomination, boolean accepted, String by, Instant now) {
        requireSelected(nomination);
        return new Acceptance(nomination, accepted, by, now);
    }

    static void requireSelected(Nomination nomination) {
        if (nomination.status() != NominationStatus.SELECTED) {
            throw Refusal.conflict(
                    "not-selected",
                    "This nomination is %s; this is for those who were selected."
                            .formatted(nomination.status().words()));
        }
    }

    public UUID nominationId() {
        return nominationId;
    }

    public boolean accepted() {
        return accepted;
    }

    public String recordedBy() {
        return recordedBy;
    }

    public Instant recordedAt() {
        return recordedAt;
    }
}
