package org.facultyaffairs.nomination.request;

import static jakarta.persistence.EnumType.STRING;

import jakarta.persistence.Entity;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.facultyaffairs.chassis.http.Refusal;
import org.facultyaffairs.nomination.opportunity.Opportunity;
import org.jspecify.annotations.Nullable;

/** Somebody would like to be put forward and asks a colleague, or the office, to do it. */
@Entity
@Table(name = "nomination_request")
public class NominationRequest {

    @Id
    private UUID id;

    @Version
    private long version;

    @Enumerated(STRING)
    private RequestStatus status;

    private UUID opportunityId;
    private UUID requesterId;
    private @Nullable UUID askedId;
    private String words;
    private Instant askedAt;
    private @Nullable Instant answeredAt;
    private @Nullable String declineReason;
    private @Nullable UUID nominationId;

    @SuppressWarnings("NullAway.Init") // Hibernate fills the fields.
    protected NominationRequest() {}

    private NominationRequest(UUID opportunityId, UUID requesterId, @Nullable UUID askedId, String words, Instant now) {
        this.id = UUID.randomUUID();
        this.status = RequestStatus.OPEN;
        this.opportunityId = opportunityId;
        this.requesterId = requesterId;
        this.askedId = askedId;
        this.words = words;
        this.askedAt = now;
    }

    /**
     * Asks.
     *
     * @param asked absent to ask the office
     * @throws Refusal 422 when somebody asks themselves
     */
    static NominationRequest ask(
            Opportunity opportunity, UUID requester, @Nullable UUID asked, String words, Instant now) {
        if (requester.equals(asked)) {
            throw Refusal.brokenRule(
                    "asked-oneself", "One asks a colleague or the office; oneself one puts forward in an open call.");
        }
        return new NominationRequest(opportunity.id(), requester, asked, words, now);
    }

    /** The first event of its life, told once. */
    NominationRequested requested(Opportunity opportunity) {
        return new NominationRequested(
                id, 1, opportunityId, opportunity.kind(), opportunity.unit().value(), requesterId, askedAt, askedId);
    }

    /**
     * Whoever was asked nominates.
     *
     * @throws Refusal 409 when it was answered before
     */
    void accept(UUID nomination, Instant now) {
        requireOpen();
        status = RequestStatus.ACCEPTED;
        nominationId = nomination;
        answeredAt = now;
    }

    /**
     * Whoever was asked does not.
     *
     * @param reason for the requester
     * @throws Refusal 409 when it was answered before
     */
    void decline(String reason, Instant now) {
        requireOpen();
        status = RequestStatus.DECLINED;
        declineReason = reason;
        answeredAt = now;
    }

    void requireOpen() {
        if (status != RequestStatus.OPEN) {
            throw Refusal.conflict(
                    "request-answered",
                    status == RequestStatus.ACCEPTED
                            ? "This request was accepted before."
                            : "This request was declined before.");
        }
    }

    public UUID id() {
        return id;
    }

    public long version() {
        return version;
    }

    public RequestStatus status() {
        return status;
    }

    public UUID opportunityId() {
        return opportunityId;
    }

    public UUID requesterId() {
        return requesterId;
    }

    /** Who was asked; nobody in particular when it was the office. */
    public @Nullable UUID askedId() {
        return askedId;
    }

    public String words() {
        return words;
    }

    public Instant askedAt() {
        return askedAt;
    }

    public @Nullable Instant answeredAt() {
        return answeredAt;
    }

    public @Nullable String declineReason() {
        return declineReason;
    }

    public @Nullable UUID nominationId() {
        return nominationId;
    }
}
