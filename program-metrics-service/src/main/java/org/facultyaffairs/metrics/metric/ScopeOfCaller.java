package org.facultyaffairs.metrics.metric;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.facultyaffairs.chassis.http.Caller;
import org.facultyaffairs.chassis.http.Refusal;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;

/** Analysts and programme managers see all units, leaders those that they lead and what is below. */
@ApplicationScoped
class ScopeOfCaller {

    private static final String BELOW = """
            with recursive below(id) as (
              select id from unit where %s
              union
              select unit.id from unit join below on unit.parent_id = below.id)
            select id from below order by id""";

    private final Caller caller;

    ScopeOfCaller(Caller caller) {
        this.caller = caller;
    }

    /**
     * What the caller may see of the unit asked for, or of all.
     *
     * @throws Refusal 403 where a leader asks beyond their own units, 404 for an unknown unit
     */
    Uni<Scope> of(Mutiny.Session session, @Nullable String unit) {
        if (caller.hasAny("analyst", "program-manager")) {
            return unit == null ? Uni.createFrom().item(Scope.WHOLE) : below(session, unit);
        }
        return led(session, caller.requirePerson())
                .chain(led -> unit == null ? Uni.createFrom().item(new Scope(null, led)) : within(session, led, unit));
    }

    private static Uni<Scope> within(Mutiny.Session session, List<String> led, String unit) {
        if (!led.contains(unit)) {
            throw Refusal.forbidden("not-your-unit", "Leaders see the figures of the units that they lead.");
        }
        return below(session, unit);
    }

    private static Uni<List<String>> led(Mutiny.Session session, UUID leader) {
        return session.createNativeQuery(BELOW.formatted("leader_id = ?1"), String.class)
                .setParameter(1, leader)
                .getResultList()
                .invoke(led -> {
                    if (led.isEmpty()) {
                        throw Refusal.forbidden("leads-no-unit", "You lead no unit whose figures you could see.");
                    }
                });
    }

    private static Uni<Scope> below(Mutiny.Session session, String unit) {
        return session.createNativeQuery(BELOW.formatted("id = ?1"), String.class)
                .setParameter(1, unit)
                .getResultList()
                .map(units -> {
                    if (units.isEmpty()) {
                        throw Refusal.notFound("unit-not-found", "No unit " + unit + " is known.");
                    }
                    return new Scope(unit, units);
                });
    }
}
