package org.facultyaffairs.profile.unit;

import io.quarkus.arc.All;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.facultyaffairs.chassis.database.Transactions;
import org.facultyaffairs.chassis.events.Outbox;
import org.facultyaffairs.chassis.http.IfMatch;
import org.facultyaffairs.chassis.http.Refusal;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;

/** HR founds or changes a unit; saying the same again changes nothing and tells nobody. */
@ApplicationScoped
public class PutUnit {

    private final Transactions transactions;
    private final Outbox outbox;
    private final List<UnitFollower> followers;

    PutUnit(Transactions transactions, Outbox outbox, @All List<UnitFollower> followers) {
        this.transactions = transactions;
        this.outbox = outbox;
        this.followers = followers;
    }

    /** What came of it. */
    public record Outcome(OrgUnit unit, boolean founded) {}

    /**
     * Founds or changes the unit.
     *
     * @param ifMatch required once the unit exists
     * @throws Refusal 422 for an unknown or misplaced parent, 412 and 428 as {@link IfMatch}
     */
    public Uni<Outcome> put(UnitId id, UnitFacts facts, @Nullable String ifMatch) {
        return transactions.run(
                session -> UnitTree.load(session).chain(before -> session.find(OrgUnit.class, id.value())
                        .chain(unit -> unit == null ? found(session, id, facts) : change(session, unit, facts, ifMatch))
                        .call(outcome -> follow(session, before))));
    }

    private Uni<Outcome> found(Mutiny.Session session, UnitId id, UnitFacts facts) {
        OrgUnit unit = OrgUnit.found(id, facts.kind());
        return parent(session, facts)
                .map(parent -> unit.founded(facts, parent))
                .call(() -> session.persist(unit))
                .call(session::flush)
                .call(event -> outbox.append(session, event))
                .replaceWith(() -> new Outcome(unit, true));
    }

    private Uni<Outcome> change(Mutiny.Session session, OrgUnit unit, UnitFacts facts, @Nullable String ifMatch) {
        IfMatch.require(ifMatch, unit.version());
        if (!unit.differsFrom(facts)) {
            return Uni.createFrom().item(new Outcome(unit, false));
        }
        return parent(session, facts)
                .map(parent -> unit.describe(facts, parent))
                .call(event -> outbox.append(session, event))
                .call(session::flush)
                .replaceWith(() -> new Outcome(unit, false));
    }

    private Uni<Void> follow(Mutiny.Session session, UnitTree before) {
        return UnitTree.load(session).chain(after -> {
            Uni<Void> done = Uni.createFrom().voidItem();
            for (UnitFollower follower : followers) {
                done = done.chain(() -> follower.follow(session, before, after));
            }
            return done;
        });
    }

    private static Uni<@Nullable OrgUnit> parent(Mutiny.Session session, UnitFacts facts) {
        if (facts.parentId() == null) {
            return Uni.createFrom().nullItem();
        }
        return session.find(OrgUnit.class, facts.parentId())
                .onItem()
                .ifNull()
                .failWith(() -> Refusal.brokenRule("parent-unknown", "No unit " + facts.parentId() + " is known."));
    }
}
