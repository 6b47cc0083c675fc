package org.facultyaffairs.matching.feedback;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.NavigableSet;
import java.util.UUID;
import org.facultyaffairs.matching.document.Documents;
import org.facultyaffairs.matching.people.FacultyId;
import org.facultyaffairs.matching.people.Topic;
import org.facultyaffairs.matching.scoring.CheckIn;
import org.facultyaffairs.matching.scoring.TrackRecords;
import org.hibernate.reactive.mutiny.Mutiny;

/**
 * The check-ins that future recommendations learn from. A sponsor answers several times about one selection; the last
 * answer is the one that counts, so that nobody weighs three times for having been asked three times.
 */
@ApplicationScoped
public class CheckIns {

    private static final String KEEP = """
            insert into check_in (nomination_id, version, nominee_id, sponsor_id, good_match, topics, at)
            values (?1, ?2, ?3, ?4, ?5, ?6, ?7)
            on conflict (nomination_id) do update
               set version = excluded.version, nominee_id = excluded.nominee_id, sponsor_id = excluded.sponsor_id,
                   good_match = excluded.good_match, topics = excluded.topics, at = excluded.at
             where check_in.version <= excluded.version""";

    private final Documents documents;

    CheckIns(Documents documents) {
        this.documents = documents;
    }

    public Uni<Void> keep(Mutiny.Session session, SponsorCheckInRecorded event) {
        return session.createNativeQuery(KEEP)
                .setParameter(1, event.nominationId())
                .setParameter(2, event.version())
                .setParameter(3, event.nomineeId())
                .setParameter(4, event.sponsorId())
                .setParameter(5, event.goodMatch())
                .setParameter(6, documents.write(event.desiredExpertise()))
                .setParameter(7, event.at())
                .executeUpdate()
                .replaceWithVoid();
    }

    /** All that count. */
    public Uni<TrackRecords> all(Mutiny.Session session) {
        return session.createNativeQuery("""
                        select cast(nominee_id as text), cast(sponsor_id as text), good_match, topics, at
                          from check_in""", Object[].class)
                .getResultList()
                .map(rows -> new TrackRecords(rows.stream().map(this::checkIn).toList()));
    }

    private CheckIn checkIn(Object[] row) {
        return new CheckIn(
                new FacultyId(UUID.fromString((String) row[0])),
                new FacultyId(UUID.fromString((String) row[1])),
                (Boolean) row[2],
                topics((String) row[3]),
                ((OffsetDateTime) row[4]).toInstant());
    }

    private NavigableSet<Topic> topics(String written) {
        List<String> words = Arrays.asList(documents.read(written, String[].class));
        return Topic.all(words);
    }
}
