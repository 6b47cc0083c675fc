package org.facultyaffairs.profile.directory;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.facultyaffairs.chassis.audit.Actor;
import org.facultyaffairs.chassis.events.DomainEvent;
import org.facultyaffairs.chassis.events.Outbox;
import org.facultyaffairs.profile.unit.UnitTree;
import org.hibernate.reactive.mutiny.Mutiny;

/** Tells everyone of a changed person, whole, in the transaction of the change. */
@ApplicationScoped
public class Announcements {

    private final Outbox outbox;
    private final Clock clock;

    Announcements(Outbox outbox, Clock clock) {
        this.outbox = outbox;
        this.clock = clock;
    }

    /** Announces one person. */
    Uni<Void> of(Mutiny.Session session, FacultyMember member, String why) {
        return UnitTree.load(session).chain(units -> outbox.append(session, event(member, units, why)));
    }

    /** Announces many people at once. */
    Uni<Void> ofAll(Mutiny.Session session, Collection<FacultyMember> members, UnitTree units, String why) {
        return outbox.appendAll(session, events(members, units, why));
    }

    /** Announces many people whom time alone has changed. */
    Uni<Void> byTheClock(Mutiny.Session session, Collection<FacultyMember> members, UnitTree units, String why) {
        return outbox.appendAll(session, events(members, units, why), Actor.clock("career-stage"));
    }

    private List<DomainEvent> events(Collection<FacultyMember> members, UnitTree units, String why) {
        return members.stream().map(member -> event(member, units, why)).toList();
    }

    private DomainEvent event(FacultyMember member, UnitTree units, String why) {
        LocalDate today = LocalDate.now(clock);
        Standing standing = Standing.of(member, units, today);
        member.announced(today);
        return member.status() == FacultyStatus.DEPARTED
                ? FacultyDeparted.of(member, standing)
                : FacultyProfileChanged.of(member, standing, why);
    }
}
