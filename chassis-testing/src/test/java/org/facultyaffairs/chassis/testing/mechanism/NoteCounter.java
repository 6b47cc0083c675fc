package org.facultyaffairs.chassis.testing.mechanism;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.facultyaffairs.chassis.events.EventConsumer;
import org.facultyaffairs.chassis.events.EventIntake;
import org.facultyaffairs.chassis.events.Received;
import org.hibernate.reactive.mutiny.Mutiny;

/** Counts notes by their id; can be told to fail, as a consumer with a bug would. */
@ApplicationScoped
public class NoteCounter {

    static final String NAME = "notes.counter";

    private final EventConsumer consumer;
    private final AtomicBoolean buggy = new AtomicBoolean();

    NoteCounter(EventIntake intake) {
        consumer = intake.consumer(NAME)
                .on("note-written", NoteWritten.class, this::count)
                .onTombstone((session, key) -> session.createNativeQuery("delete from note_count where note_id = ?1")
                        .setParameter(1, key)
                        .executeUpdate()
                        .replaceWithVoid());
    }

    @Incoming("notes")
    public Uni<Void> take(ConsumerRecord<String, byte[]> record) {
        return consumer.take(record);
    }

    void haveABug(boolean bug) {
        buggy.set(bug);
    }

    private Uni<Void> count(Mutiny.Session session, NoteWritten event, Received received) {
        if (buggy.get() && event.text().equals("breaks the counter")) {
            throw new IllegalStateException("The counter has a bug");
        }
        return session.createNativeQuery("""
                        insert into note_count (note_id, times) values (?1, 1)
                        on conflict (note_id) do update set times = note_count.times + 1""")
                .setParameter(1, event.noteId())
                .executeUpdate()
                .replaceWithVoid();
    }
}
