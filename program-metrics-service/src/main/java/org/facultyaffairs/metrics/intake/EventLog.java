package org.facultyaffairs.metrics.intake;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.hibernate.reactive.mutiny.Mutiny;

/** Every event that was taken in, appended once and never changed. */
@ApplicationScoped
class EventLog {

    private static final String APPEND = """
            insert into event_log (event_id, topic, type, aggregate_id, version, occurred_at, facts)
            select "eventId", topic, type, "aggregateId", version, "occurredAt", facts
              from jsonb_to_recordset(cast(cast(?1 as text) as jsonb))
                as e("eventId" uuid, topic text, type text, "aggregateId" text, version bigint,
                     "occurredAt" timestamptz, facts jsonb)
            on conflict do nothing""";

    private final ObjectMapper json;

    EventLog(ObjectMapper json) {
        this.json = json;
    }

    Uni<Void> append(Mutiny.Session session, List<LoggedEvent> events) {
        try {
            return Rows.write(session, APPEND, json.writeValueAsString(events));
        } catch (JsonProcessingException impossible) {
            return Uni.createFrom().failure(new IllegalStateException(impossible));
        }
    }
}
