package org.facultyaffairs.nomination.committee;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.facultyaffairs.nomination.conflict.Tie;
import org.facultyaffairs.nomination.conflict.TieKind;
import org.facultyaffairs.nomination.people.FacultyId;
import org.facultyaffairs.nomination.tie.KnownTies;
import org.hibernate.reactive.mutiny.Mutiny;

/** What other services told of who mentors and who sponsors whom, in the words of the conflict rules. */
@ApplicationScoped
class Ties {

    private final KnownTies known;

    Ties(KnownTies known) {
        this.known = known;
    }

    /** Every tie between two of these people. */
    Uni<List<Tie>> among(Mutiny.Session session, Collection<UUID> people) {
        return known.mentoringAmong(session, people)
                .chain(mentoring -> known.sponsoringAmong(session, people).map(sponsoring -> Stream.concat(
                                mentoring.stream().map(Ties::tie),
                                sponsoring.stream().map(Ties::tie))
                        .toList()));
    }

    private static Tie tie(KnownTies.Mentoring told) {
        return new Tie(
                new FacultyId(told.mentor()),
                told.ended() ? TieKind.MENTORED : TieKind.MENTORS,
                new FacultyId(told.mentee()));
    }

    private static Tie tie(KnownTies.Sponsoring told) {
        return new Tie(new FacultyId(told.sponsor()), TieKind.SPONSORED, new FacultyId(told.protege()));
    }
}
