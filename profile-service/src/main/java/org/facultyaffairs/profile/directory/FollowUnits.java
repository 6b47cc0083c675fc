package org.facultyaffairs.profile.directory;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.facultyaffairs.profile.unit.UnitFollower;
import org.facultyaffairs.profile.unit.UnitTree;
import org.hibernate.LockMode;
import org.hibernate.reactive.mutiny.Mutiny;

/** A unit with another leader changes whom its people answer to, and who holds which office. */
@ApplicationScoped
class FollowUnits implements UnitFollower {

    private final Announcements announcements;
    private final Clock clock;

    FollowUnits(Announcements announcements, Clock clock) {
        this.announcements = announcements;
        this.clock = clock;
    }

    @Override
    public Uni<Void> follow(Mutiny.Session session, UnitTree before, UnitTree after) {
        Set<String> units = after.differingFrom(before);
        if (units.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        Set<UUID> leaders = new HashSet<>();
        units.forEach(unit -> {
            leaders.addAll(before.leadersUpFrom(unit));
            leaders.addAll(after.leadersUpFrom(unit));
        });
        LocalDate today = LocalDate.now(clock);
        return touched(session, units, leaders)
                .map(members -> members.stream()
                        .filter(member -> !Standing.of(member, before, today).equals(Standing.of(member, after, today)))
                        .toList())
                .invoke(members -> members.forEach(FacultyMember::moveOn))
                .chain(members -> announcements.ofAll(session, members, after, "a unit's leader or place changed"));
    }

    private static Uni<List<FacultyMember>> touched(Mutiny.Session session, Set<String> units, Set<UUID> leaders) {
        leaders.add(new UUID(0, 0)); // so that the list is never empty
        return session.createSelectionQuery("""
                        from FacultyMember
                         where status <> DEPARTED and (unit in :units or id in :leaders)
                         order by id""", FacultyMember.class)
                .setParameter("units", units)
                .setParameter("leaders", leaders)
                .setLockMode(LockMode.PESSIMISTIC_WRITE)
                .getResultList();
    }
}
