package org.facultyaffairs.matching.proposal;

import jakarta.persistence.Convert;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.facultyaffairs.chassis.http.Refusal;
import org.facultyaffairs.matching.people.FacultyId;
import org.jspecify.annotations.Nullable;

/** A mentor and a mentee proposed to each other. Only both together make it a mentorship; either ends it alone. */
@Entity
@Table(name = "proposal")
public class Proposal {

    @Id
    private UUID id;

    @Version
    private long version;

    /** How many events have told of it. */
    private long told;

    private UUID programId;
    private UUID runId;
    private UUID menteeId;
    private UUID mentorId;
    private long score;

    @Convert(converter = GroundsColumn.class)
    private Grounds grounds;

    @Enumerated(EnumType.STRING)
    private ProposalState state;

    @Enumerated(EnumType.STRING)
    private Answer menteeAnswer;

    @Enumerated(EnumType.STRING)
    private Answer mentorAnswer;

    @Enumerated(EnumType.STRING)
    private @Nullable DeclineReason declineReason;

    private Instant madeAt;
    private Instant answerBy;
    private @Nullable Instant endedAt;

    @Embedded
    private @Nullable StandIn standIn;

    private @Nullable UUID mentorshipId;

    @Embedded
    private Aftermath aftermath;

    @SuppressWarnings("NullAway.Init") // Hibernate fills the fields.
    protected Proposal() {}

    private Proposal(PairToPropose pair, Instant at, Instant answerBy) {
        this.id = UUID.randomUUID();
        this.programId = pair.programId();
        this.runId = pair.runId();
        this.menteeId = pair.menteeId();
        this.mentorId = pair.mentorId();
        this.score = pair.score();
        this.grounds = pair.grounds();
        this.standIn = pair.standIn();
        this.state = ProposalState.PROPOSED;
        this.menteeAnswer = Answer.NONE;
        this.mentorAnswer = Answer.NONE;
        this.aftermath = Aftermath.none();
        this.madeAt = at;
        this.answerBy = answerBy;
    }

    /** A new one; {@link #propose} tells of it. */
    static Proposal of(PairToPropose pair, Instant at, Instant answerBy) {
        return new Proposal(pair, at, answerBy);
    }

    MatchProposed propose() {
        told++;
        return MatchProposed.of(this);
    }

    /**
     * One of the two says yes.
     *
     * @throws Refusal 409 as {@link #requireOpenTo} says
     */
    ProposalAccepted accept(Side by, Instant at) {
        requireOpenTo(by, at);
        answer(by, Answer.YES);
        boolean both = menteeAnswer == Answer.YES && mentorAnswer == Answer.YES;
        if (both) {
            state = ProposalState.ACCEPTED;
            endedAt = at;
            mentorshipId = UUID.randomUUID();
        }
        told++;
        return ProposalAccepted.of(this, by, both, at);
    }

    /**
     * One of the two says no.
     *
     * @throws Refusal 409 unless it stands; who has said yes may still say no until the other has said yes, too
     */
    ProposalDeclined decline(Side by, DeclineReason reason, Instant at) {
        requireStanding();
        answer(by, Answer.NO);
        end(ProposalState.DECLINED, reason, at);
        told++;
        return ProposalDeclined.of(this, by, at);
    }

    /** It ends without a no of anybody. */
    ProposalDeclined lapse(DeclineReason reason, Instant at) {
        requireStanding();
        end(ProposalState.LAPSED, reason, at);
        told++;
        return ProposalDeclined.of(this, null, at);
    }

    private void end(ProposalState as, DeclineReason reason, Instant at) {
        state = as;
        declineReason = reason;
        endedAt = at;
        aftermath.begin();
    }

    /**
     * Looks whether one of the two may say yes.
     *
     * @throws Refusal 409 unless it stands, in time, and they have not answered
     */
    void requireOpenTo(Side by, Instant at) {
        requireUnanswered(by);
        requireInTime(at);
    }

    private void answer(Side by, Answer answer) {
        switch (by) {
            case MENTEE -> menteeAnswer = answer;
            case MENTOR -> mentorAnswer = answer;
        }
    }

    private void requireUnanswered(Side by) {
        requireStanding();
        if (answerOf(by) == Answer.YES) {
            throw Refusal.conflict("proposal-accepted-already", "You have accepted this proposal already.");
        }
    }

    private void requireInTime(Instant at) {
        if (!at.isBefore(answerBy)) {
            throw Refusal.conflict("proposal-lapsed", "The time to answer this proposal is over.");
        }
    }

    private void requireStanding() {
        if (state == ProposalState.ACCEPTED) {
            throw Refusal.conflict("proposal-came-about", "You have both said yes: the mentorship has come about.");
        }
        if (state != ProposalState.PROPOSED) {
            throw over();
        }
    }

    static Refusal over() {
        return Refusal.conflict("proposal-over", "This proposal will not come about any more; another one may follow.");
    }

    /** Which of the two a person is; empty for everybody else, for whom it does not exist. */
    public Optional<Side> sideOf(@Nullable FacultyId person) {
        if (person == null) {
            return Optional.empty();
        }
        return person.value().equals(menteeId)
                ? Optional.of(Side.MENTEE)
                : Optional.of(Side.MENTOR).filter(side -> person.value().equals(mentorId));
    }

    UUID idOf(Side side) {
        return side == Side.MENTEE ? menteeId : mentorId;
    }

    public Answer answerOf(Side side) {
        return side == Side.MENTEE ? menteeAnswer : mentorAnswer;
    }

    public UUID id() {
        return id;
    }

    public long version() {
        return version;
    }

    long told() {
        return told;
    }

    public UUID programId() {
        return programId;
    }

    public UUID runId() {
        return runId;
    }

    public UUID menteeId() {
        return menteeId;
    }

    public UUID mentorId() {
        return mentorId;
    }

    /** In millionths. */
    public long score() {
        return score;
    }

    public Grounds grounds() {
        return grounds;
    }

    public ProposalState state() {
        return state;
    }

    public @Nullable DeclineReason declineReason() {
        return declineReason;
    }

    public Instant madeAt() {
        return madeAt;
    }

    /** From this moment on it is too late to answer. */
    public Instant answerBy() {
        return answerBy;
    }

    public @Nullable Instant endedAt() {
        return endedAt;
    }

    /** Absent for one that stands in for none. */
    public @Nullable StandIn standIn() {
        return standIn;
    }

    public @Nullable UUID mentorshipId() {
        return mentorshipId;
    }

    public Aftermath aftermath() {
        return aftermath;
    }
}
