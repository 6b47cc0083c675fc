package org.facultyaffairs.matching.sponsorship;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.facultyaffairs.matching.people.FacultyId;
import org.hibernate.reactive.mutiny.Mutiny;

/** Who was put forward and who put others forward, and how often: so that it is not always the same few. */
@ApplicationScoped
public class Activity {

    /** Counts by person. */
    public record Nominations(Map<FacultyId, Integer> received, Map<FacultyId, Integer> made) {

        public Nominations {
            received = Map.copyOf(received);
            made = Map.copyOf(made);
        }
    }

    /** Nominations by others since then. */
    public Uni<Nominations> nominationsSince(Mutiny.Session session, Instant since) {
        return session.createNativeQuery("""
                        select cast(s.sponsor_id as text), cast(s.protege_id as text), count(*)
                          from sponsorship_act a join sponsorship s on s.id = a.sponsorship_id
                         where a.kind = 'NOMINATE' and a.at >= ?1
                         group by s.sponsor_id, s.protege_id""", Object[].class)
                .setParameter(1, since)
                .getResultList()
                .map(Activity::counted);
    }

    private static Nominations counted(List<Object[]> rows) {
        Map<FacultyId, Integer> received = new HashMap<>();
        Map<FacultyId, Integer> made = new HashMap<>();
        for (Object[] row : rows) {
            int count = ((Number) row[2]).intValue();
            made.merge(new FacultyId(UUID.fromString((String) row[0])), count, Integer::sum);
            received.merge(new FacultyId(UUID.fromString((String) row[1])), count, Integer::sum);
        }
        return new Nominations(received, made);
    }
}
