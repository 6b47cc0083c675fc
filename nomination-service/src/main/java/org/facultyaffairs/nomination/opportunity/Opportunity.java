package org.facultyaffairs.nomination.opportunity;

import static jakarta.persistence.EnumType.STRING;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.facultyaffairs.chassis.http.Refusal;
import org.facultyaffairs.nomination.people.UnitId;
import org.jspecify.annotations.Nullable;

/** An award, position or other thing that people are put forward for. */
@Entity
@Table(name = "opportunity")
public class Opportunity {

    @Id
    private UUID id;

    @Version
    private long version;

    private long told;

    @Enumerated(STRING)
    private OpportunityStatus status;

    @Embedded
    private OpportunityFacts facts;

    private int filled;
    private String draftedBy;
    private Instant draftedAt;
    private @Nullable String postedBy;
    private @Nullable Instant postedAt;
    private @Nullable Integer eligibleCount;
    private @Nullable Instant endedAt;
    private @Nullable String endReason;

    @SuppressWarnings("NullAway.Init") // Hibernate fills the fields.
    protected Opportunity() {}

    private Opportunity(OpportunityFacts facts, String by, Instant now) {
        id = UUID.randomUUID();
        status = OpportunityStatus.DRAFT;
        draftedBy = by;
        draftedAt = now;
        this.facts = facts;
    }

    /** Begins one that nobody but its writers sees. */
    public static Opportunity draft(OpportunityFacts facts, String by, Instant now) {
        return new Opportunity(facts, by, now);
    }

    /**
     * Changes a draft, of which nobody need hear.
     *
     * @throws Refusal 409 once it is published
     */
    public void redraft(OpportunityFacts facts) {
        require(OpportunityStatus.DRAFT, "changed as a draft");
        this.facts = facts;
    }

    /**
     * Changes what is open. People have prepared for it, so its kind and unit stay, and slots that are filled.
     *
     * @throws Refusal 409 unless it is open, 422 for what is fixed by now and for a deadline in the past
     */
    public OpportunityChanged change(OpportunityFacts changed, String by, Clock clock) {
        require(OpportunityStatus.OPEN, "changed");
        if (kind() != changed.kind() || !unit().equals(changed.unit())) {
            throw Refusal.brokenRule(
                    "fixed-once-published", "The kind and the unit of an opportunity stay once it is published.");
        }
        if (changed.slots() < filled) {
            throw Refusal.brokenRule("slots-filled", "%d slots are filled already.".formatted(filled));
        }
        facts = changed;
        requireDeadlineAhead(clock);
        return OpportunityChanged.of(this, by, clock.instant());
    }

    /**
     * Opens it for nominations.
     *
     * @throws Refusal 409 unless it is a draft, 422 when its deadline has passed
     */
    public OpportunityPosted publish(int eligible, String by, Clock clock) {
        require(OpportunityStatus.DRAFT, "published");
        requireDeadlineAhead(clock);
        status = OpportunityStatus.OPEN;
        postedBy = by;
        postedAt = clock.instant();
        eligibleCount = eligible;
        return OpportunityPosted.of(this);
    }

    /**
     * Takes no more nominations; those that came stay.
     *
     * @param submitted nominations that ever reached the office
     * @param eligible everybody who was eligible today
     * @param by absent when the deadline did it
     * @throws Refusal 409 unless it is open
     */
    public OpportunityClosed close(int submitted, List<UUID> eligible, @Nullable String by, Instant now) {
        require(OpportunityStatus.OPEN, "closed");
        status = OpportunityStatus.CLOSED;
        endedAt = now;
        return OpportunityClosed.of(this, submitted, eligible, by, now);
    }

    /**
     * Calls it off.
     *
     * @param reason for everybody who took part
     * @throws Refusal 409 unless it is open or closed without anybody selected
     */
    public OpportunityCancelled cancel(String reason, String by, Instant now) {
        if (!status.isPublic() || status == OpportunityStatus.CANCELLED || filled > 0) {
            throw notNow("cancelled");
        }
        status = OpportunityStatus.CANCELLED;
        endedAt = now;
        endReason = reason;
        return OpportunityCancelled.of(this, reason, by, now);
    }

    /** Says that nobody has been put forward and whose turn it is. */
    public OpportunityUnanswered unanswered(
            String level, OpportunityUnanswered.EscalatedTo to, List<UUID> recommended, Clock clock) {
        require(OpportunityStatus.OPEN, "escalated");
        return OpportunityUnanswered.of(this, level, to, recommended, clock);
    }

    /**
     * Gives slots to people who were selected; never more than there are, however many decide at once.
     *
     * @throws Refusal 409 {@code no-slot-left}, or when it is a draft or called off
     */
    public void fill(int people) {
        if (status != OpportunityStatus.OPEN && status != OpportunityStatus.CLOSED) {
            throw notNow("decided");
        }
        if (people > slots() - filled) {
            throw Refusal.conflict(
                    "no-slot-left",
                    "%d of %d slots are filled; %d more do not fit.".formatted(filled, slots(), people));
        }
        filled += people;
    }

    /**
     * Holds that people can be put forward just now.
     *
     * @throws Refusal 422 {@code deadline-passed}, 409 {@code opportunity-not-open}
     */
    public void requireTakingNominations(Clock clock) {
        boolean passed = deadline().hasPassed(clock.instant(), clock.getZone());
        if (passed && status.isPublic() && status != OpportunityStatus.CANCELLED) {
            throw Refusal.brokenRule(
                    "deadline-passed",
                    "The internal deadline was %s, the end of that day in %s."
                            .formatted(deadline().day(), clock.getZone()));
        }
        require(OpportunityStatus.OPEN, "answered");
    }

    private void requireDeadlineAhead(Clock clock) {
        if (deadline().hasPassed(clock.instant(), clock.getZone())) {
            throw Refusal.brokenRule(
                    "deadline-passed",
                    "The internal deadline, %s, has passed."
                            .formatted(deadline().day()));
        }
    }

    private void require(OpportunityStatus needed, String participle) {
        if (status != needed) {
            throw notNow(participle);
        }
    }

    private Refusal notNow(String participle) {
        String code = status == OpportunityStatus.DRAFT || status == OpportunityStatus.OPEN
                ? "opportunity-not-in-this-state"
                : "opportunity-not-open";
        return Refusal.conflict(code, "This opportunity is %s and cannot be %s.".formatted(status.words(), participle));
    }

    /** What is said of it at present. */
    public OpportunityFacts facts() {
        return facts;
    }

    /** Counts one more event of this aggregate. */
    long tell() {
        return ++told;
    }

    public UUID id() {
        return id;
    }

    public OpportunityId opportunityId() {
        return new OpportunityId(id);
    }

    public long version() {
        return version;
    }

    public OpportunityStatus status() {
        return status;
    }

    public OpportunityKind kind() {
        return facts.kind();
    }

    public String title() {
        return facts.title();
    }

    public UnitId unit() {
        return facts.unit();
    }

    public Deadline deadline() {
        return new Deadline(facts.internalDeadline());
    }

    public int slots() {
        return facts.slots();
    }

    public int filled() {
        return filled;
    }

    public String eligibilityExpression() {
        return facts.eligibility().expression();
    }

    public List<String> desiredExpertise() {
        return facts.desiredExpertise();
    }

    public boolean openCall() {
        return facts.openCall();
    }

    public Policy policy() {
        return facts.policy();
    }

    public String draftedBy() {
        return draftedBy;
    }

    public Instant draftedAt() {
        return draftedAt;
    }

    public @Nullable String postedBy() {
        return postedBy;
    }

    public @Nullable Instant postedAt() {
        return postedAt;
    }

    public @Nullable Integer eligibleCount() {
        return eligibleCount;
    }

    public @Nullable Instant endedAt() {
        return endedAt;
    }

    public @Nullable String endReason() {
        return endReason;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Opportunity that && Objects.equals(id, that.id);
    }

    @Override
    public int hashCode() {
        return Objects.hashCode(id);
    }
}
