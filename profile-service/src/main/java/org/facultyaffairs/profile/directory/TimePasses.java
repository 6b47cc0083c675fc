package org.facultyaffairs.profile.directory;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.facultyaffairs.chassis.database.Transactions;
import org.facultyaffairs.profile.unit.UnitTree;
import org.hibernate.reactive.mutiny.Mutiny;

/** Some people reach another career stage without anybody doing anything: they are announced anew. */
@ApplicationScoped
class TimePasses {

    private static final String GROWN = """
            select id from faculty_member
             where status <> 'DEPARTED' and rank in ('INSTRUCTOR', 'ASSISTANT_PROFESSOR')
               and hired_on > announced_on - make_interval(years => :years)
               and hired_on <= cast(:today as date) - make_interval(years => :years)
             order by id""";

    private static final int MOST_AT_ONCE = 500;

    private final Transactions transactions;
    private final Announcements announcements;
    private final Clock clock;

    TimePasses(Transactions transactions, Announcements announcements, Clock clock) {
        this.transactions = transactions;
        this.announcements = announcements;
        this.clock = clock;
    }

    /** Looks for such people now and then; {@code house.directory.stage-review} says how often. */
    @Scheduled(
            every = "${house.directory.stage-review}",
            delayed = "10s",
            concurrentExecution = ConcurrentExecution.SKIP)
    Uni<Void> review() {
        LocalDate today = LocalDate.now(clock);
        return transactions.run(session -> grown(session, today)
                .chain(ids -> ids.isEmpty() ? Uni.createFrom().voidItem() : announce(session, ids, today)));
    }

    private static Uni<List<FacultyId>> grown(Mutiny.Session session, LocalDate today) {
        return session.createNativeQuery(GROWN, UUID.class)
                .setParameter("years", CareerStage.EARLY_YEARS)
                .setParameter("today", today)
                .setMaxResults(MOST_AT_ONCE)
                .getResultList()
                .map(ids -> ids.stream().map(FacultyId::new).toList());
    }

    private Uni<Void> announce(Mutiny.Session session, List<FacultyId> ids, LocalDate today) {
        return UnitTree.load(session).chain(units -> Faculty.knownForChange(session, ids)
                .map(members -> members.stream()
                        .filter(member -> member.hasGrownInto(today))
                        .toList())
                .invoke(members -> members.forEach(FacultyMember::moveOn))
                .chain(members -> announcements.byTheClock(session, members, units, "reached another career stage")));
    }
}
