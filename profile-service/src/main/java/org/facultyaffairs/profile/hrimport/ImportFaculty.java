package org.facultyaffairs.profile.hrimport;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.facultyaffairs.chassis.database.Transactions;
import org.facultyaffairs.chassis.http.Refusal;
import org.facultyaffairs.chassis.work.LongWork;
import org.facultyaffairs.profile.directory.ImportChunk;
import org.hibernate.reactive.mutiny.Mutiny;

/**
 * Takes over a file of HR's, or rehearses it. The file is read whole first; then some hundred people at a time are
 * written, each lot in a transaction of its own, so that nobody waits long for a lock. The same file again changes
 * nothing, and finishes what a crash broke off.
 */
@ApplicationScoped
public class ImportFaculty {

    private static final int CHUNK = 400;

    private static final String KEEP_ERRORS = """
            insert into faculty_import_error (import_id, place, line, column_name, reason, employee_number)
            select :id, error.place, error.line, error."column", error.reason, error."employeeNumber"
              from jsonb_to_recordset(cast(cast(:errors as text) as jsonb)) as error(
                place integer, line bigint, "column" text, reason text, "employeeNumber" text)""";

    private final Transactions transactions;
    private final ImportChunk importChunk;
    private final ObjectMapper json;
    private final Clock clock;

    ImportFaculty(Transactions transactions, ImportChunk importChunk, ObjectMapper json, Clock clock) {
        this.transactions = transactions;
        this.importChunk = importChunk;
        this.json = json;
        this.clock = clock;
    }

    /**
     * Takes the file over.
     *
     * @param by the token's subject
     * @throws Refusal 400 or 413 when it is no such file; nothing was changed then
     */
    public Uni<FacultyImport> run(byte[] csv, boolean dryRun, String by) {
        return LongWork.toTheEnd(LongWork.offTheEventLoop(() -> FacultyFile.read(csv))
                .chain(file -> start(file, dryRun, by).chain(started -> finish(started, file, dryRun))));
    }

    private Uni<FacultyImport> start(FacultyFile file, boolean dryRun, String by) {
        FacultyImport started = FacultyImport.start(file.size(), dryRun, by, clock.instant());
        return transactions.runPart(session -> session.persist(started).replaceWith(started));
    }

    private Uni<FacultyImport> finish(FacultyImport started, FacultyFile file, boolean dryRun) {
        return allChunks(file, 0, dryRun)
                .chain(() -> record(started.id(), file.tally()))
                .onFailure()
                .call(failure -> recordFailure(started.id()));
    }

    private Uni<Void> allChunks(FacultyFile file, int from, boolean dryRun) {
        if (from >= file.good().size()) {
            return Uni.createFrom().voidItem();
        }
        List<FacultyRow> rows =
                file.good().subList(from, Math.min(from + CHUNK, file.good().size()));
        return chunk(file, rows, dryRun).chain(() -> allChunks(file, from + CHUNK, dryRun));
    }

    private Uni<Void> chunk(FacultyFile file, List<FacultyRow> rows, boolean dryRun) {
        var facts =
                rows.stream().map(FacultyRow::facts).flatMap(Optional::stream).toList();
        return transactions
                .runPart(session -> importChunk.run(session, facts, dryRun))
                .invoke(fates -> {
                    for (int i = 0; i < fates.size(); i++) {
                        file.tally().count(rows.get(i), fates.get(i));
                    }
                })
                .replaceWithVoid();
    }

    private Uni<FacultyImport> record(UUID id, Tally tally) {
        return transactions.run(session -> session.find(FacultyImport.class, id)
                .invoke(running -> running.finish(tally, clock.instant()))
                .call(() -> keepErrors(session, id, tally.errors()))
                .call(session::flush));
    }

    private Uni<Void> recordFailure(UUID id) {
        return transactions
                .runPart(session ->
                        session.find(FacultyImport.class, id).invoke(running -> running.fail(clock.instant())))
                .onFailure()
                .recoverWithNull()
                .replaceWithVoid();
    }

    private Uni<Integer> keepErrors(Mutiny.Session session, UUID id, List<RowError> errors) {
        try {
            return session.createNativeQuery(KEEP_ERRORS)
                    .setParameter("id", id)
                    .setParameter("errors", json.writeValueAsString(errors))
                    .executeUpdate();
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException("Errors of an import cannot be kept", broken);
        }
    }
}
