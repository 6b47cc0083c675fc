package org.facultyaffairs.profile.selfid;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.facultyaffairs.chassis.audit.Audit;
import org.facultyaffairs.chassis.database.Transactions;
import org.facultyaffairs.chassis.events.Outbox;
import org.facultyaffairs.chassis.http.IfMatch;
import org.facultyaffairs.chassis.http.Refusal;
import org.facultyaffairs.chassis.work.LongWork;
import org.facultyaffairs.profile.directory.Faculty;
import org.facultyaffairs.profile.directory.FacultyId;
import org.hibernate.LockMode;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;

/** A person reads, gives and withdraws how they identify. Nobody else has a way in. */
@ApplicationScoped
public class MySelfIdentification {

    private final Transactions transactions;
    private final Outbox outbox;
    private final Audit audit;
    private final Sealing sealing;
    private final Clock clock;

    MySelfIdentification(Transactions transactions, Outbox outbox, Audit audit, Sealing sealing, Clock clock) {
        this.transactions = transactions;
        this.outbox = outbox;
        this.audit = audit;
        this.sealing = sealing;
        this.clock = clock;
    }

    /** What a person gets to see of what they told. */
    public record Own(FacultyId me, long version, SelfIdentification.Source source, Consent consent, Answers answers) {}

    /** What came of giving. */
    public record Given(Own own, boolean first) {}

    /**
     * What I told; the reading is noted in the audit.
     *
     * @throws Refusal 404 when I told nothing, or withdrew it
     */
    public Uni<Own> read(FacultyId me) {
        return transactions.run(session -> session.find(SelfIdentification.class, me.value())
                .map(MySelfIdentification::requireTold)
                .call(kept -> audit.note(session, "self-identification-read", me.toString(), null))
                .map(kept -> own(me, kept, kept.told().orElseThrow())));
    }

    /**
     * Tells, or tells otherwise.
     *
     * @param ifMatch required once something is told
     * @throws Refusal 404 when HR has not told of me, 422 for a consent from the future, 412 and 428
     */
    public Uni<Given> give(FacultyId me, Consent consent, Answers answers, @Nullable String ifMatch) {
        requireGivenByNow(consent);
        return LongWork.offTheEventLoop(() -> sealing.seal(me, answers))
                .chain(told -> transactions.run(session -> Faculty.require(session, me)
                        .chain(member -> find(session, me))
                        .invoke(kept -> requireMatch(ifMatch, kept))
                        .chain(kept -> take(session, me, kept, consent, told))
                        .map(given -> new Given(
                                new Own(me, given.version(), given.source(), consent, answers), given.first()))));
    }

    private record Taken(long version, SelfIdentification.Source source, boolean first) {}

    private Uni<Taken> take(
            Mutiny.Session session, FacultyId me, @Nullable SelfIdentification kept, Consent consent, Sealed sealed) {
        boolean first = kept == null || kept.told().isEmpty();
        SelfIdentification mine = kept == null ? SelfIdentification.of(me) : kept;
        var given = mine.give(consent, null, SelfIdentification.Source.PERSON, sealed);
        return (kept == null ? session.persist(mine) : Uni.createFrom().voidItem())
                .chain(() -> outbox.appendAll(session, List.of(given, mine.keys(sealed))))
                .replaceWith(() -> new Taken(mine.version(), mine.source(), first));
    }

    /**
     * Takes back what I told: the key is destroyed, and every reader forgets.
     *
     * @throws Refusal 404 when I told nothing, 412 and 428
     */
    public Uni<Void> withdraw(FacultyId me, @Nullable String ifMatch) {
        return transactions.run(session -> find(session, me)
                .map(MySelfIdentification::requireTold)
                .invoke(kept -> IfMatch.require(ifMatch, kept.version()))
                .chain(kept -> outbox.append(session, kept.withdraw(LocalDate.now(clock))))
                .chain(() -> outbox.forget(session, SelfIdentificationKeyWrapped.TOPIC, me.toString()))
                .chain(() -> outbox.forget(session, SelfIdentificationGiven.TOPIC, me.toString())));
    }

    private static Uni<@Nullable SelfIdentification> find(Mutiny.Session session, FacultyId me) {
        return session.find(SelfIdentification.class, me.value(), LockMode.PESSIMISTIC_WRITE);
    }

    private static SelfIdentification requireTold(@Nullable SelfIdentification kept) {
        if (kept == null || kept.told().isEmpty()) {
            throw Refusal.notFound(
                    "self-identification-not-given", "You have told nothing, or withdrew what you told.");
        }
        return kept;
    }

    private static void requireMatch(@Nullable String ifMatch, @Nullable SelfIdentification kept) {
        Optional.ofNullable(kept)
                .filter(mine -> mine.told().isPresent())
                .ifPresent(mine -> IfMatch.require(ifMatch, mine.version()));
    }

    private void requireGivenByNow(Consent consent) {
        if (consent.givenOn().isAfter(LocalDate.now(clock))) {
            String sentence = "A consent is not given in the future.";
            throw Refusal.brokenRule(
                    "consent-in-future", sentence, List.of(new Refusal.Violation("consent.givenOn", sentence)));
        }
    }

    private Own own(FacultyId me, SelfIdentification kept, SelfIdentification.Told told) {
        return new Own(me, kept.version(), kept.source(), told.consent(), told.open(me, sealing));
    }
}
