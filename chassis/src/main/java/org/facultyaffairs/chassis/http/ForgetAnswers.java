package org.facultyaffairs.chassis.http;

import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import org.facultyaffairs.chassis.database.Transactions;

/** Answers are kept for repeats for 24 h; here they go. */
@ApplicationScoped
class ForgetAnswers {

    private final Transactions transactions;
    private final Clock clock;

    ForgetAnswers(Transactions transactions, Clock clock) {
        this.transactions = transactions;
        this.clock = clock;
    }

    @Scheduled(every = "PT1H", delayed = "PT1M", identity = "forget-answers")
    Uni<Void> forget() {
        return transactions.run(
                session -> session.createNativeQuery("delete from repeated_request where claimed_at <= ?1")
                        .setParameter(1, clock.instant().minus(Duration.ofHours(24)))
                        .executeUpdate()
                        .replaceWithVoid());
    }
}
