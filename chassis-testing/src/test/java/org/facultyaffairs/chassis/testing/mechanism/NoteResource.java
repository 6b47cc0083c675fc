package org.facultyaffairs.chassis.testing.mechanism;

import io.quarkus.security.Authenticated;
import io.smallrye.mutiny.Uni;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.facultyaffairs.chassis.database.Transactions;
import org.facultyaffairs.chassis.events.Outbox;
import org.facultyaffairs.chassis.http.Answers;
import org.facultyaffairs.chassis.http.Cursor;
import org.facultyaffairs.chassis.http.Page;
import org.facultyaffairs.chassis.http.Paging;
import org.facultyaffairs.chassis.http.Refusal;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/notes")
@Authenticated
@Produces(MediaType.APPLICATION_JSON)
public class NoteResource {

    private final Transactions transactions;
    private final Outbox outbox;

    NoteResource(Transactions transactions, Outbox outbox) {
        this.transactions = transactions;
        this.outbox = outbox;
    }

    /** What is to be written down. */
    public record Body(@NotBlank @Size(max = 100) String text) {}

    @POST
    public Uni<RestResponse<NoteView>> write(@NotNull @Valid Body body) {
        return write(body.text());
    }

    /** An endpoint that takes no body. */
    @POST
    @Path("/of-{day}")
    public Uni<RestResponse<NoteView>> stamp(@PathParam("day") String day) {
        return write(day);
    }

    private Uni<RestResponse<NoteView>> write(String text) {
        Note note = new Note(UUID.randomUUID(), text);
        return transactions
                .run(session -> session.persist(note)
                        .call(session::flush)
                        .call(() ->
                                outbox.append(session, new NoteWritten(note.id().toString(), 0, note.text())))
                        .invoke(() -> refuseTheUnspeakable(note)))
                .replaceWith(() -> Answers.created("/notes/" + note.id(), NoteView.of(note)));
    }

    private static void refuseTheUnspeakable(Note note) {
        if (note.text().equals("unspeakable")) {
            throw Refusal.brokenRule("unspeakable", "That is not written down here.");
        }
    }

    @GET
    public Uni<Page<NoteView>> list(@BeanParam Paging paging) {
        String after = paging.after(1).map(cursor -> cursor.text(0)).orElse("");
        return transactions.read(
                session -> session.createSelectionQuery("from Note where str(id) > ?1 order by str(id)", Note.class)
                        .setParameter(1, after)
                        .setMaxResults(paging.limit() + 1)
                        .getResultList()
                        .map(rows -> Page.cut(
                                        rows,
                                        paging.limit(),
                                        last -> Cursor.of(last.id().toString()))
                                .map(NoteView::of)));
    }
}
