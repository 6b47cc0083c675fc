package org.facultyaffairs.nomination.call;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.facultyaffairs.chassis.http.Refusal;
import org.facultyaffairs.nomination.opportunity.Opportunity;
import org.facultyaffairs.nomination.opportunity.OpportunityStatus;

/** What everybody eligible is told, and between which days they may put themselves forward. */
@Entity
@Table(name = "call_for_applications")
public class CallForApplications {

    @Id
    private UUID opportunityId;

    @Version
    private long version;

    private String text;
    private LocalDate opens;
    private LocalDate closes;

    @SuppressWarnings("NullAway.Init") // Hibernate fills the fields.
    protected CallForApplications() {}

    private CallForApplications(UUID opportunityId, CallText said) {
        this.opportunityId = opportunityId;
        this.text = said.text();
        this.opens = said.opens();
        this.closes = said.closes();
    }

    /** What whoever posts the call says. */
    public record CallText(String text, LocalDate opens, LocalDate closes) {}

    static CallForApplications write(Opportunity opportunity, CallText said) {
        check(opportunity, said);
        return new CallForApplications(opportunity.id(), said);
    }

    void rewrite(Opportunity opportunity, CallText said) {
        check(opportunity, said);
        text = said.text();
        opens = said.opens();
        closes = said.closes();
    }

    private static void check(Opportunity opportunity, CallText said) {
        if (!opportunity.openCall()) {
            throw Refusal.conflict(
                    "no-open-call", "This opportunity has no open call; say so in the opportunity first.");
        }
        if (opportunity.status() != OpportunityStatus.DRAFT && opportunity.status() != OpportunityStatus.OPEN) {
            throw Refusal.conflict(
                    "opportunity-not-open",
                    "This opportunity is %s; its call stays as it is."
                            .formatted(opportunity.status().words()));
        }
        LocalDate deadline = opportunity.deadline().day();
        if (said.closes().isBefore(said.opens()) || said.closes().isAfter(deadline)) {
            throw Refusal.brokenRule(
                    "call-days-wrong",
                    "A call closes on or after the day it opens, and not after the internal deadline, %s."
                            .formatted(deadline));
        }
    }

    /**
     * Holds that people may put themselves forward today.
     *
     * @throws Refusal 422 before it opens and after it closes
     */
    public void requireOpen(Clock clock) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), clock.getZone());
        if (today.isBefore(opens) || today.isAfter(closes)) {
            throw Refusal.brokenRule("call-not-open", "The call is open from %s to %s.".formatted(opens, closes));
        }
    }

    public UUID opportunityId() {
        return opportunityId;
    }

    public long version() {
        return version;
    }

    public CallText said() {
        return new CallText(text, opens, closes);
    }
}
