package org.facultyaffairs.matching.sponsorship;

import static jakarta.persistence.EnumType.STRING;

import jakarta.persistence.Entity;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One thing that a sponsor did for somebody. Never changes. */
@Entity
@Table(name = "sponsorship_act")
public class SponsorshipAct {

    @Id
    private UUID id;

    private UUID sponsorshipId;

    @Enumerated(STRING)
    private ActKind kind;

    private Instant at;
    private @Nullable UUID nominationId;
    private @Nullable UUID opportunityId;
    private @Nullable String note;

    @SuppressWarnings("NullAway.Init") // Hibernate fills the fields.
    protected SponsorshipAct() {}

    private SponsorshipAct(UUID sponsorshipId, ActKind kind, Occasion occasion) {
        this.id = UUID.randomUUID();
        this.sponsorshipId = sponsorshipId;
        this.kind = kind;
        this.at = occasion.at();
        this.nominationId = occasion.nominationId();
        this.opportunityId = occasion.opportunityId();
        this.note = occasion.note();
    }

    static SponsorshipAct of(Sponsorship sponsorship, ActKind kind, Occasion occasion) {
        return new SponsorshipAct(sponsorship.id(), kind, occasion);
    }

    public UUID id() {
        return id;
    }

    public UUID sponsorshipId() {
        return sponsorshipId;
    }

    public ActKind kind() {
        return kind;
    }

    public Instant at() {
        return at;
    }

    public @Nullable UUID nominationId() {
        return nominationId;
    }

    public @Nullable UUID opportunityId() {
        return opportunityId;
    }

    public @Nullable String note() {
        return note;
    }
}
