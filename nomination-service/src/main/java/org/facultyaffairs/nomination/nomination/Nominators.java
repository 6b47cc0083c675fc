package org.facultyaffairs.nomination.nomination;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.facultyaffairs.chassis.http.Caller;
import org.facultyaffairs.chassis.http.Refusal;
import org.facultyaffairs.nomination.call.Calls;
import org.facultyaffairs.nomination.opportunity.Opportunity;
import org.facultyaffairs.nomination.people.People;
import org.facultyaffairs.nomination.people.Person;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;

/** In which role somebody may nominate. */
@ApplicationScoped
class Nominators {

    private final People people;
    private final Calls calls;
    private final Caller caller;
    private final Clock clock;

    Nominators(People people, Calls calls, Caller caller, Clock clock) {
        this.people = people;
        this.calls = calls;
        this.caller = caller;
        this.clock = clock;
    }

    /**
     * The role in which the caller nominates: the one they name, if they have it, else the one they have.
     *
     * @throws Refusal 422 for a role that is not theirs, and for putting oneself forward outside an open call
     */
    Uni<NominatorKind> kind(Mutiny.Session session, Opportunity opportunity, UUID nominator, Nominate.Words words) {
        boolean self = nominator.equals(words.nominee());
        NominatorKind asked = words.kind();
        if (asked != null && self != (asked == NominatorKind.SELF)) {
            throw self
                    ? Refusal.brokenRule("own-nomination", "Who puts themselves forward does so as SELF.")
                    : Refusal.brokenRule("own-nomination", "SELF is for putting oneself forward, not a colleague.");
        }
        return self ? inOpenCall(session, opportunity) : ofColleague(session, nominator, words);
    }

    private Uni<NominatorKind> inOpenCall(Mutiny.Session session, Opportunity opportunity) {
        if (!opportunity.openCall()) {
            throw Refusal.brokenRule(
                    "no-open-call",
                    "One puts oneself forward in an open call only. Ask a colleague or the office to nominate you:"
                            + " POST /v1/nomination-requests.");
        }
        return calls.find(session, opportunity.id())
                .invoke(call -> call.ifPresent(written -> written.requireOpen(clock)))
                .replaceWith(NominatorKind.SELF);
    }

    private Uni<NominatorKind> ofColleague(Mutiny.Session session, UUID nominator, Nominate.Words words) {
        NominatorKind asked = words.kind();
        if (asked == NominatorKind.OFFICE || asked == NominatorKind.COMMITTEE) {
            requireRole(asked);
            return Uni.createFrom().item(asked);
        }
        return people.find(session, List.of(nominator, words.nominee()))
                .map(known -> ofColleague(known, nominator, words.nominee()))
                .map(kind -> asSaid(asked, kind));
    }

    private void requireRole(NominatorKind asked) {
        boolean has = asked == NominatorKind.OFFICE
                ? caller.has("program-manager")
                : caller.hasAny("committee-member", "program-manager");
        if (!has) {
            throw Refusal.brokenRule(
                    "not-in-that-role",
                    asked == NominatorKind.OFFICE
                            ? "Only the office nominates as OFFICE."
                            : "Only members of committees and the office nominate as COMMITTEE.");
        }
    }

    private static NominatorKind ofColleague(Map<UUID, Person> known, UUID nominator, UUID nominee) {
        Person by = known.get(nominator);
        Person about = known.get(nominee);
        return by == null || about == null
                ? NominatorKind.PEER
                : NominatorKind.ofColleague(by.rank(), by.leads(), about.rank());
    }

    /** A peer is what everybody is; a sponsor only who is above the nominee and has influence. */
    private static NominatorKind asSaid(@Nullable NominatorKind asked, NominatorKind found) {
        if (asked == NominatorKind.SPONSOR && found != NominatorKind.SPONSOR) {
            throw Refusal.brokenRule(
                    "not-in-that-role",
                    "A sponsor is associate professor or above, or leads, and stands above the nominee."
                            + " You can nominate as PEER.");
        }
        return asked == null ? found : asked;
    }
}
