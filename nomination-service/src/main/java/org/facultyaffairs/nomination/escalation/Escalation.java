package org.facultyaffairs.nomination.escalation;

import static jakarta.persistence.EnumType.STRING;

import jakarta.persistence.Entity;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One level that an unanswered call has been brought to. Never changed. */
@Entity
@Table(name = "escalation")
public class Escalation {

    @Id
    private UUID id;

    private UUID opportunityId;

    @Enumerated(STRING)
    private EscalationLevel level;

    private Instant at;
    private int daysLeft;
    private @Nullable UUID personId;
    private String role;

    @SuppressWarnings("NullAway.Init") // Hibernate fills the fields.
    protected Escalation() {}

    Escalation(UUID opportunityId, EscalationLevel level, Recipient to, Instant at, int daysLeft) {
        this.id = UUID.randomUUID();
        this.opportunityId = opportunityId;
        this.level = level;
        this.at = at;
        this.daysLeft = daysLeft;
        this.personId = to.person();
        this.role = to.role();
    }

    /**
     * Whose turn it is.
     *
     * @param person absent when it is for all who hold the role
     */
    record Recipient(@Nullable UUID person, String role) {}

    public UUID id() {
        return id;
    }

    public UUID opportunityId() {
        return opportunityId;
    }

    public EscalationLevel level() {
        return level;
    }

    public Instant at() {
        return at;
    }

    /** Days that were left when it was brought there. */
    public int daysLeft() {
        return daysLeft;
    }

    public @Nullable UUID personId() {
        return personId;
    }

    /** Who of the house is meant: leader, program-manager or committee-member. */
    public String role() {
        return role;
    }
}
