package org.facultyaffairs.profile.career;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import org.facultyaffairs.chassis.database.Transactions;
import org.facultyaffairs.chassis.http.IfMatch;
import org.facultyaffairs.chassis.http.Refusal;
import org.facultyaffairs.profile.directory.Faculty;
import org.facultyaffairs.profile.directory.FacultyId;
import org.facultyaffairs.profile.directory.FacultyMember;
import org.facultyaffairs.profile.directory.PublishWords;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;

/** A person writes their career profile anew; the version before becomes history, and everyone hears of it. */
@ApplicationScoped
public class WriteCareerProfile {

    private final Transactions transactions;
    private final PublishWords publishWords;
    private final ControlledWords controlledWords;
    private final Clock clock;

    WriteCareerProfile(
            Transactions transactions, PublishWords publishWords, ControlledWords controlledWords, Clock clock) {
        this.transactions = transactions;
        this.publishWords = publishWords;
        this.controlledWords = controlledWords;
        this.clock = clock;
    }

    /**
     * Writes the next version; the same words again make none.
     *
     * @param ifMatch required once something was written
     * @throws Refusal 404 when the person is not on file, 422 for a word of no vocabulary, 412 and 428
     */
    public Uni<CareerVersion> write(FacultyId me, Career career, @Nullable String ifMatch) {
        controlledWords.check(career.words());
        return transactions.run(session -> Faculty.requireForChange(session, me).chain(member -> CareerProfiles.newest(
                        session, me)
                .invoke(newest -> requireMatch(ifMatch, newest))
                .chain(newest ->
                        newest.says(career) ? Uni.createFrom().item(newest) : next(session, member, newest, career))));
    }

    private static void requireMatch(@Nullable String ifMatch, CareerVersion newest) {
        if (newest.isWritten() || ifMatch != null) {
            IfMatch.require(ifMatch, newest.version());
        }
    }

    private Uni<CareerVersion> next(Mutiny.Session session, FacultyMember member, CareerVersion newest, Career career) {
        CareerVersion next = newest.next(career, clock.instant());
        return session.persist(next)
                .chain(() -> publishWords.publish(session, member, career.words()))
                .replaceWith(next);
    }
}
