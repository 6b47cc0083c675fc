package org.facultyaffairs.nomination.opportunity;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.facultyaffairs.chassis.http.Caller;
import org.facultyaffairs.chassis.http.Refusal;
import org.facultyaffairs.nomination.people.FacultyId;
import org.facultyaffairs.nomination.people.People;
import org.facultyaffairs.nomination.people.UnitId;
import org.hibernate.reactive.mutiny.Mutiny;

/** Who writes what opportunities: the office all, a leader those of the own unit and of the units below it. */
@ApplicationScoped
public class Writers {

    private final People people;
    private final Opportunities opportunities;
    private final Caller caller;

    Writers(People people, Opportunities opportunities, Caller caller) {
        this.people = people;
        this.opportunities = opportunities;
        this.caller = caller;
    }

    /** Whether the caller may write for this unit. */
    public Uni<Boolean> mayWrite(Mutiny.Session session, UnitId unit) {
        if (caller.has("program-manager")) {
            return Uni.createFrom().item(true);
        }
        if (!caller.has("leader") || caller.person().isEmpty()) {
            return Uni.createFrom().item(false);
        }
        FacultyId leader = new FacultyId(caller.requirePerson());
        return people.chartAbove(session, unit)
                .map(chart -> chart.ledAtOrAbove(leader, unit).isPresent());
    }

    /**
     * Holds that the caller may write for this unit.
     *
     * @throws Refusal 403 otherwise
     */
    public Uni<Void> require(Mutiny.Session session, UnitId unit) {
        return mayWrite(session, unit)
                .invoke(may -> {
                    if (!may) {
                        throw Refusal.forbidden(
                                "not-your-unit", "Only the office and the leaders of " + unit + " or above do this.");
                    }
                })
                .replaceWithVoid();
    }

    /**
     * One opportunity to be changed by a writer of it.
     *
     * @throws Refusal 404 when unknown, or a draft of somebody else's; 403 when it is known but not the caller's to write
     */
    public Uni<Opportunity> requireForChange(Mutiny.Session session, UUID id) {
        return opportunities.requireForChange(session, id).call(opportunity -> mayWrite(session, opportunity.unit())
                .invoke(may -> {
                    if (!may) {
                        throw refusal(opportunity);
                    }
                }));
    }

    /**
     * One opportunity to be read: published, or the caller's own draft.
     *
     * @throws Refusal 404 otherwise
     */
    public Uni<Opportunity> requireReadable(Mutiny.Session session, UUID id) {
        return opportunities
                .require(session, id)
                .call(opportunity -> opportunity.status().isPublic()
                        ? Uni.createFrom().voidItem()
                        : mayWrite(session, opportunity.unit()).invoke(may -> {
                            if (!may) {
                                throw Opportunities.unknown(id);
                            }
                        }));
    }

    private static Refusal refusal(Opportunity opportunity) {
        return opportunity.status().isPublic()
                ? Refusal.forbidden(
                        "not-your-unit",
                        "Only the office and the leaders of " + opportunity.unit() + " or above do this.")
                : Opportunities.unknown(opportunity.id());
    }
}
