package org.facultyaffairs.nomination.nomination;

import static jakarta.persistence.EnumType.STRING;

import jakarta.persistence.Entity;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.facultyaffairs.chassis.http.Refusal;
import org.facultyaffairs.nomination.opportunity.Opportunity;
import org.facultyaffairs.nomination.opportunity.OpportunityKind;
import org.jspecify.annotations.Nullable;

/** One person put forward for one opportunity. {@link NominationLifecycle} holds what may follow what. */
@Entity
@Table(name = "nomination")
public class Nomination {

    @Id
    private UUID id;

    @Version
    private long version;

    private long told;

    @Enumerated(STRING)
    private NominationStatus status;

    private UUID opportunityId;

    @Enumerated(STRING)
    private OpportunityKind opportunityKind;

    private String unit;
    private UUID nomineeId;
    private UUID nominatorId;

    @Enumerated(STRING)
    private NominatorKind nominatorKind;

    private String statement;
    private @Nullable UUID requestId;
    private @Nullable UUID referredBy;
    private @Nullable UUID referredFrom;
    private @Nullable UUID referredTo;

    @Enumerated(STRING)
    private @Nullable DeclineReason declineReason;

    private @Nullable String declineNote;
    private Instant draftedAt;
    private @Nullable Instant consentedAt;
    private @Nullable Instant submittedAt;
    private @Nullable Instant endedAt;
    private boolean shortlisted;
    private @Nullable String decisionReason;

    @SuppressWarnings("NullAway.Init") // Hibernate fills the fields.
    protected Nomination() {}

    private Nomination(Proposal proposal, NominationStatus status, Instant now) {
        Opportunity opportunity = proposal.opportunity();
        this.id = UUID.randomUUID();
        this.status = status;
        this.opportunityId = opportunity.id();
        this.opportunityKind = opportunity.kind();
        this.unit = opportunity.unit().value();
        this.nomineeId = proposal.nominee();
        this.nominatorId = proposal.nominator();
        this.nominatorKind = proposal.kind();
        this.statement = proposal.statement();
        this.draftedAt = now;
    }

    /** Puts somebody forward who is asked for their consent at once. */
    static Nomination asking(Proposal proposal, Instant now) {
        return new Nomination(proposal, NominationStatus.NOMINEE_CONSENT, now);
    }

    /** Begins a nomination that was asked for; what is to be said of the nominee is still missing. */
    static Nomination requested(Proposal proposal, UUID request, Instant now) {
        Nomination nomination = new Nomination(proposal, NominationStatus.DRAFT, now);
        nomination.requestId = request;
        return nomination;
    }

    /** Puts a peer forward whom the nominee of another nomination refers instead of themselves. */
    static Nomination referred(Proposal proposal, Nomination from, Instant now) {
        Nomination nomination = new Nomination(proposal, NominationStatus.NOMINEE_CONSENT, now);
        nomination.referredBy = from.nomineeId;
        nomination.referredFrom = from.id;
        return nomination;
    }

    /** The first event of its life, told once. */
    NominationDrafted drafted(String by) {
        return new NominationDrafted(header(), status, draftedAt, requestId, by);
    }

    /**
     * The nominee agrees; who nominates themselves does so by nominating.
     *
     * @throws Refusal 403 for anybody else, 409 when they have or it is too late
     */
    NominationConsented consent(UUID person, Instant now) {
        requireNominee(person, "consent");
        if (consentedAt != null && !status.over()) {
            throw Refusal.conflict("already-consented", "You have agreed to this nomination before.");
        }
        NominationStatus from = move(NominationAct.CONSENT);
        consentedAt = now;
        return new NominationConsented(header(), from, status, now, person.toString());
    }

    /**
     * The nominee says no.
     *
     * @param note for the nominator and the office; in no event
     * @throws Refusal 403 for anybody else, 409 once it is submitted or over
     */
    NominationDeclined decline(UUID person, DeclineReason reason, @Nullable String note, Instant now) {
        requireNominee(person, "decline");
        NominationStatus from = move(NominationAct.DECLINE);
        declineReason = reason;
        declineNote = note;
        endedAt = now;
        return new NominationDeclined(header(), from, status, reason, now, person.toString());
    }

    /**
     * Holds that the nominee may still put a peer forward instead.
     *
     * @throws Refusal 403 for anybody else, 409 once it is submitted or a peer was referred
     */
    void requireReferable(UUID person) {
        requireNominee(person, "refer a peer");
        allowed(NominationAct.REFER);
    }

    /**
     * The nominee, having declined, puts a peer forward instead.
     *
     * @throws Refusal 403 for anybody else, 409 unless it was declined
     */
    NominationReferred refer(Nomination peers, Instant now) {
        NominationStatus from = move(NominationAct.REFER);
        referredTo = peers.id;
        return new NominationReferred(
                header().referredBy(nomineeId),
                from,
                status,
                Objects.requireNonNull(declineReason),
                peers.nomineeId,
                peers.id,
                now,
                nomineeId.toString());
    }

    /**
     * Says something else of the nominee.
     *
     * @throws Refusal 403 for anybody but the nominator, 409 once it is submitted
     */
    void restate(UUID person, String newStatement) {
        requireNominator(person, "change its statement");
        if (status != NominationStatus.DRAFT && status != NominationStatus.NOMINEE_CONSENT) {
            throw Refusal.conflict(
                    "nomination-not-in-this-state",
                    "This nomination is %s; its statement stays as it is.".formatted(status.words()));
        }
        statement = newStatement;
    }

    /**
     * The nominator hands it in.
     *
     * @throws Refusal 403 for anybody else, 409 without the nominee's consent, 422 without a statement
     */
    NominationSubmitted submit(UUID person, Opportunity opportunity, Instant now) {
        requireNominator(person, "submit");
        if (consentedAt == null && !status.over()) {
            throw Refusal.conflict(
                    "nominee-has-not-consented",
                    "The nominee always consents first; this nomination is still waiting for it.");
        }
        if (statement.isBlank() && !status.over()) {
            throw Refusal.brokenRule(
                    "statement-missing", "Say why the nominee deserves it; a nomination without a word is not taken.");
        }
        NominationStatus from = move(NominationAct.SUBMIT);
        submittedAt = now;
        return new NominationSubmitted(header(), from, status, now, opportunity.desiredExpertise(), person.toString());
    }

    /**
     * The nominee or the nominator takes it back.
     *
     * @throws Refusal 403 for anybody else, 409 when it is over
     */
    NominationWithdrawn withdraw(UUID person, Instant now) {
        if (!person.equals(nomineeId) && !person.equals(nominatorId)) {
            throw Refusal.forbidden(
                    "not-nominee-or-nominator", "Only the nominee or the nominator can withdraw a nomination.");
        }
        NominationStatus from = move(NominationAct.WITHDRAW);
        endedAt = now;
        return new NominationWithdrawn(header(), from, status, now, person.toString());
    }

    /** Ends it without anybody's word about it. */
    NominationLapsed lapse(LapseCause cause, @Nullable String by, Instant now) {
        NominationStatus from = move(NominationAct.LAPSE);
        endedAt = now;
        return new NominationLapsed(header(), from, status, now, cause, by);
    }

    /**
     * The committee takes it up. The catalogue has no event for it.
     *
     * @throws Refusal 409 unless it is submitted
     */
    public void moveToReview() {
        move(NominationAct.TAKE_UP);
    }

    /**
     * The committee chose this nominee. The slots are the opportunity's to guard, see {@link Opportunity#fill}.
     *
     * @throws Refusal 409 unless it is before the committee
     */
    public NomineeSelected select(Decision decision, List<NomineeSelected.PlannedCheckIn> checkIns) {
        NominationStatus from = decided(NominationAct.SELECT, decision);
        return new NomineeSelected(
                header(),
                from,
                status,
                decision.reason(),
                shortlisted,
                decision.opportunity().openCall(),
                decision.at(),
                sponsorId(),
                decision.opportunity().desiredExpertise(),
                List.copyOf(checkIns),
                decision.by());
    }

    /**
     * The committee chose others.
     *
     * @throws Refusal 409 unless it is before the committee
     */
    public NomineeNotSelected notSelect(Decision decision) {
        NominationStatus from = decided(NominationAct.PASS_OVER, decision);
        return new NomineeNotSelected(
                header(),
                from,
                status,
                decision.reason(),
                shortlisted,
                decision.opportunity().openCall(),
                decision.at(),
                sponsorId(),
                decision.by());
    }

    private NominationStatus decided(NominationAct act, Decision decision) {
        NominationStatus from = move(act);
        shortlisted = decision.shortlisted();
        decisionReason = decision.reason();
        endedAt = decision.at();
        return from;
    }

    /** The header of the next event about this nomination, counted; for events that change no status, too. */
    public NominationHeader header() {
        return new NominationHeader(
                id,
                ++told,
                opportunityId,
                opportunityKind,
                unit,
                nomineeId,
                nominatorId,
                nominatorKind,
                referredBy,
                referredFrom);
    }

    private NominationStatus move(NominationAct act) {
        NominationStatus from = status;
        status = allowed(act);
        return from;
    }

    private NominationStatus allowed(NominationAct act) {
        Transition transition = NominationLifecycle.after(status, act);
        if (transition instanceof Transition.Refused refused) {
            throw Refusal.conflict(refused.code(), refused.sentence());
        }
        return ((Transition.Allowed) transition).to();
    }

    private void requireNominee(UUID person, String verb) {
        if (!person.equals(nomineeId)) {
            throw Refusal.forbidden("not-the-nominee", "Only the nominee can %s.".formatted(verb));
        }
    }

    private void requireNominator(UUID person, String verb) {
        if (!person.equals(nominatorId)) {
            throw Refusal.forbidden("not-the-nominator", "Only the nominator can %s.".formatted(verb));
        }
    }

    public UUID id() {
        return id;
    }

    public NominationId nominationId() {
        return new NominationId(id);
    }

    public long version() {
        return version;
    }

    public NominationStatus status() {
        return status;
    }

    public UUID opportunityId() {
        return opportunityId;
    }

    public OpportunityKind opportunityKind() {
        return opportunityKind;
    }

    /** The unit that posted the opportunity. */
    public String unit() {
        return unit;
    }

    public UUID nomineeId() {
        return nomineeId;
    }

    public UUID nominatorId() {
        return nominatorId;
    }

    public NominatorKind nominatorKind() {
        return nominatorKind;
    }

    public String statement() {
        return statement;
    }

    public @Nullable UUID requestId() {
        return requestId;
    }

    public @Nullable UUID referredBy() {
        return referredBy;
    }

    public @Nullable UUID referredFrom() {
        return referredFrom;
    }

    public @Nullable UUID referredTo() {
        return referredTo;
    }

    public @Nullable DeclineReason declineReason() {
        return declineReason;
    }

    public @Nullable String declineNote() {
        return declineNote;
    }

    public Instant draftedAt() {
        return draftedAt;
    }

    public @Nullable Instant consentedAt() {
        return consentedAt;
    }

    public @Nullable Instant submittedAt() {
        return submittedAt;
    }

    public @Nullable Instant endedAt() {
        return endedAt;
    }

    public boolean shortlisted() {
        return shortlisted;
    }

    public @Nullable String decisionReason() {
        return decisionReason;
    }

    /** Who sponsored the nominee by this nomination; nobody when they put themselves forward. */
    public @Nullable UUID sponsorId() {
        return nominatorKind == NominatorKind.SELF ? null : nominatorId;
    }

    /** Whether the nominee's word is awaited. */
    public boolean awaitsConsent() {
        return consentedAt == null && !status.over();
    }
}
