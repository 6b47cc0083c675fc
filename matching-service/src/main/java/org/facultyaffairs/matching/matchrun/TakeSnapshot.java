package org.facultyaffairs.matching.matchrun;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;

/** Takes the inputs of a run that is asked for, looks whether they make sense, and writes them down. */
@ApplicationScoped
class TakeSnapshot {

    private final TakeInputs takeInputs;
    private final RunSettings settings;
    private final Vertx vertx;

    TakeSnapshot(TakeInputs takeInputs, RunSettings settings, Vertx vertx) {
        this.takeInputs = takeInputs;
        this.settings = settings;
        this.vertx = vertx;
    }

    /** An order with its inputs as they are kept; the choice names mentors of the cohort alone. */
    record Taken(RunOrder order, String hash, String body) {}

    /**
     * The inputs as of now.
     *
     * @throws org.facultyaffairs.chassis.http.Refusal 404, 409 for a closed programme, 422 for what can't be matched
     */
    Uni<Taken> of(RunOrder order) {
        return takeInputs
                .now(order.programId(), order.choice().capacities())
                .chain(inputs -> vertx.executeBlocking(() -> taken(order, inputs), false));
    }

    private Taken taken(RunOrder order, RunInputs inputs) {
        RunOrder fitting = order.origin() == RunOrigin.REPAIR
                ? order.with(order.choice().forThese(inputs.cohort().mentors()))
                : order;
        InputsCheck.require(fitting.choice(), inputs, settings.mostPairs());
        String body = Snapshots.write(inputs);
        return new Taken(fitting, Snapshots.hash(body), body);
    }
}
