package org.facultyaffairs.chassis.tasks;

import io.quarkus.arc.All;
import io.quarkus.security.Authenticated;
import io.smallrye.mutiny.Uni;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.facultyaffairs.chassis.database.Transactions;
import org.facultyaffairs.chassis.http.Caller;
import org.facultyaffairs.chassis.http.Page;
import org.hibernate.reactive.mutiny.Mutiny;

/** What awaits me here; the gateway merges the services' lists. */
@Path("/v1/tasks")
@Tag(name = "Tasks")
@Produces(MediaType.APPLICATION_JSON)
public class TaskResource {

    private static final Comparator<Task> MOST_URGENT_FIRST = Comparator.comparing(
                    Task::dueAt, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(Task::createdAt)
            .thenComparing(Task::id);

    private final List<TaskSource> sources;
    private final Transactions transactions;
    private final Caller caller;

    TaskResource(@All List<TaskSource> sources, Transactions transactions, Caller caller) {
        this.sources = sources;
        this.transactions = transactions;
        this.caller = caller;
    }

    @GET
    @Authenticated
    @Operation(summary = "What awaits me, most urgent first")
    public Uni<Page<Task>> mine(@QueryParam("state") @DefaultValue("open") @Pattern(regexp = "open") String state) {
        return transactions.read(session -> collect(session, 0, new ArrayList<>()));
    }

    /** One source after the other: a session is one flow. */
    private Uni<Page<Task>> collect(Mutiny.Session session, int next, List<Task> found) {
        if (next == sources.size()) {
            return Uni.createFrom()
                    .item(new Page<>(found.stream().sorted(MOST_URGENT_FIRST).toList(), null));
        }
        return sources.get(next)
                .openFor(session, caller)
                .invoke(found::addAll)
                .chain(() -> collect(session, next + 1, found));
    }
}
