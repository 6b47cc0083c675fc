package org.facultyaffairs.nomination.nomination;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;
import org.facultyaffairs.chassis.database.Transactions;
import org.facultyaffairs.chassis.events.Outbox;
import org.facultyaffairs.chassis.http.Caller;
import org.facultyaffairs.chassis.http.Refusal;

/** The nominee or the nominator takes a nomination back. */
@ApplicationScoped
public class WithdrawNomination {

    private final Transactions transactions;
    private final NominationSight sight;
    private final Outbox outbox;
    private final Clock clock;
    private final Caller caller;

    WithdrawNomination(Transactions transactions, NominationSight sight, Outbox outbox, Clock clock, Caller caller) {
        this.transactions = transactions;
        this.sight = sight;
        this.outbox = outbox;
        this.clock = clock;
        this.caller = caller;
    }

    /**
     * Takes it back.
     *
     * @throws Refusal 403 for anybody else, 409 when it is over
     */
    public Uni<Nomination> withdraw(UUID id) {
        UUID person = caller.requirePerson();
        return transactions.run(session -> sight.requireForChange(session, id)
                .call(nomination -> outbox.append(session, nomination.withdraw(person, clock.instant())))
                .call(session::flush));
    }
}
