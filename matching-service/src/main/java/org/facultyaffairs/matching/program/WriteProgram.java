package org.facultyaffairs.matching.program;

import io.quarkus.arc.All;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import org.facultyaffairs.chassis.database.Transactions;
import org.facultyaffairs.chassis.events.Outbox;
import org.facultyaffairs.chassis.http.IfMatch;
import org.facultyaffairs.chassis.http.Refusal;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;

/** The office opens a programme, writes it anew, and closes it. */
@ApplicationScoped
public class WriteProgram {

    private final Transactions transactions;
    private final Programs programs;
    private final Outbox outbox;
    private final Clock clock;
    private final List<ClosingFollower> followers;

    WriteProgram(
            Transactions transactions,
            Programs programs,
            Outbox outbox,
            Clock clock,
            @All List<ClosingFollower> followers) {
        this.transactions = transactions;
        this.programs = programs;
        this.outbox = outbox;
        this.clock = clock;
        this.followers = followers;
    }

    /**
     * Opens one.
     *
     * @param by faculty id, or the token's subject
     * @throws Refusal 422 with all that makes no sense
     */
    public Uni<MentoringProgram> open(WrittenProgram written, String by) {
        return transactions.run(session -> {
            MentoringProgram program = MentoringProgram.of(written.facts(), by, clock.instant());
            ProgramOpened opened = program.open();
            return session.persist(program)
                    .chain(() -> outbox.append(session, opened))
                    .replaceWith(program);
        });
    }

    /**
     * Writes one anew, as a whole.
     *
     * @throws Refusal 404, 409 once it is closed, 412 when it changed meanwhile, 422 with all that makes no sense
     */
    public Uni<MentoringProgram> change(ProgramId id, WrittenProgram written, String by, @Nullable String ifMatch) {
        return transactions.run(session -> programs.require(session, id)
                .invoke(program -> IfMatch.require(ifMatch, program.version()))
                .call(program -> outbox.append(session, program.change(written.facts(), by, clock.instant())))
                .call(session::flush));
    }

    /**
     * Closes one; what is proposed in it and not answered ends with it.
     *
     * @throws Refusal 404, 409 once it is closed, 412 when it changed meanwhile
     */
    public Uni<MentoringProgram> close(ProgramId id, String by, @Nullable String ifMatch) {
        return transactions.run(session -> programs.requireLocked(session, id)
                .invoke(program -> IfMatch.require(ifMatch, program.version()))
                .call(program -> outbox.append(session, program.close(by, clock.instant())))
                .call(() -> follow(session, id))
                .call(session::flush));
    }

    private Uni<Void> follow(Mutiny.Session session, ProgramId closed) {
        Uni<Void> done = Uni.createFrom().voidItem();
        for (ClosingFollower follower : followers) {
            done = done.chain(() -> follower.closed(session, closed));
        }
        return done;
    }
}
