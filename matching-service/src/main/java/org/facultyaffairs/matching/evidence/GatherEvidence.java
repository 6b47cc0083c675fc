package org.facultyaffairs.matching.evidence;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.facultyaffairs.chassis.database.Transactions;
import org.facultyaffairs.matching.feedback.CheckIns;
import org.facultyaffairs.matching.people.People;
import org.facultyaffairs.matching.sponsorship.Activity;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;

/**
 * Gathers the evidence and keeps it in memory for as long as it holds: every use asks the database for its stamp, which
 * is cheap, and reads everything again only when the stamp is another. So a copy that arrived a moment ago is never
 * missing, whichever replica took it in.
 */
@ApplicationScoped
public class GatherEvidence {

    private static final Duration A_YEAR = Duration.ofDays(365);

    /** Sums over all versions: whatever is added, changed or removed alters one of them once it is committed. */
    private static final String STAMP = """
            select concat_ws('/',
              (select count(*) from declined),
              (select count(*) || '.' || coalesce(sum(hashtextextended(id::text || version, 0)), 0) from person),
              (select count(*) || '.' || coalesce(sum(hashtextextended(id || version, 0)), 0) from org_unit),
              (select count(*) || '.' || coalesce(sum(hashtextextended(nomination_id::text || version, 0)), 0) from check_in),
              (select count(*) from sponsorship_act))""";

    private final Transactions transactions;
    private final People people;
    private final CheckIns checkIns;
    private final Activity activity;
    private final Clock clock;
    private final Vertx vertx;
    private final AtomicReference<@Nullable Evidence> last = new AtomicReference<>();

    GatherEvidence(
            Transactions transactions, People people, CheckIns checkIns, Activity activity, Clock clock, Vertx vertx) {
        this.transactions = transactions;
        this.people = people;
        this.checkIns = checkIns;
        this.activity = activity;
        this.clock = clock;
        this.vertx = vertx;
    }

    /** What is known now. */
    public Uni<Evidence> now() {
        return transactions.read(this::now);
    }

    /** What is known now, as this session sees it. */
    public Uni<Evidence> now(Mutiny.Session session) {
        return stamp(session)
                .chain(stamp -> find(session, stamp))
                .chain(reading -> vertx.executeBlocking(reading::get, false));
    }

    private Uni<Supplier<Evidence>> find(Mutiny.Session session, String stamp) {
        Evidence known = last.get();
        return known != null && known.stamp().equals(stamp)
                ? Uni.createFrom().item(() -> () -> known)
                : gather(session, stamp);
    }

    /** Tells whether anything changed, without reading it; today's date is part of it. */
    public Uni<String> stamp() {
        return transactions.read(this::stamp);
    }

    private Uni<String> stamp(Mutiny.Session session) {
        return session.createNativeQuery(STAMP, String.class)
                .getSingleResult()
                .map(sums -> LocalDate.now(clock) + "/" + sums);
    }

    private Uni<Supplier<Evidence>> gather(Mutiny.Session session, String stamp) {
        LocalDate today = LocalDate.now(clock);
        return people.copies(session).chain(copies -> checkIns.all(session).chain(records -> activity.nominationsSince(
                        session, clock.instant().minus(A_YEAR))
                .map(lastYear -> () -> {
                    Evidence read = new Evidence(stamp, today, people.read(copies), records, lastYear);
                    last.set(read);
                    return read;
                })));
    }
}
