package org.facultyaffairs.matching.sponsorship;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.facultyaffairs.chassis.http.Refusal;
import org.facultyaffairs.matching.people.FacultyId;
import org.jspecify.annotations.Nullable;

/** That one person speaks for another. Episodic: it is made of acts, and there is one for each two people. */
@Entity
@Table(name = "sponsorship")
public class Sponsorship {

    @Id
    private UUID id;

    @Version
    private long version;

    /** How many events have told of it. */
    private long told;

    private UUID sponsorId;
    private UUID protegeId;
    private Instant startedAt;
    private @Nullable Instant lastActAt;
    private int acts;

    @SuppressWarnings("NullAway.Init") // Hibernate fills the fields.
    protected Sponsorship() {}

    private Sponsorship(SponsorshipId id, FacultyId sponsor, FacultyId protege, Instant startedAt) {
        this.id = id.value();
        this.sponsorId = sponsor.value();
        this.protegeId = protege.value();
        this.startedAt = startedAt;
    }

    /** Between two people; {@link #start} tells of it. */
    static Sponsorship between(FacultyId sponsor, FacultyId protege, Instant at) {
        if (sponsor.equals(protege)) {
            throw Refusal.brokenRule("own-sponsor", "Nobody sponsors themselves.");
        }
        return new Sponsorship(new SponsorshipId(UUID.randomUUID()), sponsor, protege, at);
    }

    SponsorshipStarted start(@Nullable UUID nominationId, @Nullable UUID opportunityId) {
        if (told > 0) {
            throw Refusal.conflict("sponsorship-started-already", "This sponsorship has begun already.");
        }
        told++;
        return new SponsorshipStarted(id, told, sponsorId, protegeId, nominationId, opportunityId, startedAt);
    }

    SponsorshipActRecorded record(SponsorshipAct act) {
        told++;
        acts++;
        lastActAt = lastActAt == null || lastActAt.isBefore(act.at()) ? act.at() : lastActAt;
        return new SponsorshipActRecorded(
                id, told, sponsorId, protegeId, act.kind(), act.nominationId(), act.opportunityId(), act.at());
    }

    /** Whether the person is one of the two; for everybody else but the office it does not exist. */
    public boolean isOf(FacultyId person) {
        return isBy(person) || person.value().equals(protegeId);
    }

    public boolean isBy(FacultyId person) {
        return person.value().equals(sponsorId);
    }

    public UUID id() {
        return id;
    }

    public long version() {
        return version;
    }

    public UUID sponsorId() {
        return sponsorId;
    }

    public UUID protegeId() {
        return protegeId;
    }

    public Instant startedAt() {
        return startedAt;
    }

    public @Nullable Instant lastActAt() {
        return lastActAt;
    }

    public int acts() {
        return acts;
    }
}
