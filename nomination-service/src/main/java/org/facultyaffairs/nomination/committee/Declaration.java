package org.facultyaffairs.nomination.committee;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A member's own word that they should keep away from one nomination, or from all of an opportunity. */
@Entity
@Table(name = "declared_conflict")
public class Declaration {

    @Id
    private UUID id;

    private UUID opportunityId;
    private UUID memberId;
    private @Nullable UUID nominationId;
    private String reason;
    private String declaredBy;
    private Instant declaredAt;

    @SuppressWarnings("NullAway.Init") // Hibernate fills the fields.
    protected Declaration() {}

    private Declaration(UUID opportunity, Words words, String by, Instant now) {
        this.id = UUID.randomUUID();
        this.opportunityId = opportunity;
        this.memberId = words.member();
        this.nominationId = words.nomination();
        this.reason = words.reason();
        this.declaredBy = by;
        this.declaredAt = now;
    }

    /**
     * What is declared.
     *
     * @param nomination absent when it concerns all of them
     * @param reason seen by the office and the chair only
     */
    public record Words(UUID member, @Nullable UUID nomination, String reason) {}

    static Declaration of(UUID opportunity, Words words, String by, Instant now) {
        return new Declaration(opportunity, words, by, now);
    }

    public UUID id() {
        return id;
    }

    public UUID opportunityId() {
        return opportunityId;
    }

    public UUID memberId() {
        return memberId;
    }

    public @Nullable UUID nominationId() {
        return nominationId;
    }

    public String reason() {
        return reason;
    }

    public String declaredBy() {
        return declaredBy;
    }

    public Instant declaredAt() {
        return declaredAt;
    }
}
