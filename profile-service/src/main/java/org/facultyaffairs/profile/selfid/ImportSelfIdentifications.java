package org.facultyaffairs.profile.selfid;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.facultyaffairs.chassis.database.Transactions;
import org.facultyaffairs.chassis.http.Refusal;
import org.facultyaffairs.chassis.work.LongWork;
import org.facultyaffairs.profile.csv.CellProblem;
import org.facultyaffairs.profile.csv.CsvTable;
import org.facultyaffairs.profile.directory.FacultyId;

/**
 * Takes over consented answers of an earlier survey. Write-only: what comes back is counts and places in the file, and
 * a person's own answer or withdrawal always stands.
 */
@ApplicationScoped
public class ImportSelfIdentifications {

    private static final int CHUNK = 200;

    private final Transactions transactions;
    private final SurveyChunk surveyChunk;
    private final Sealing sealing;
    private final Clock clock;

    ImportSelfIdentifications(Transactions transactions, SurveyChunk surveyChunk, Sealing sealing, Clock clock) {
        this.transactions = transactions;
        this.surveyChunk = surveyChunk;
        this.sealing = sealing;
        this.clock = clock;
    }

    /** One row with its answers sealed already, beside the event loop. */
    record SealedRow(AnswersRow.Said said, Sealed sealed) {}

    private record Survey(int size, List<SealedRow> good, SurveyTally tally) {}

    /**
     * Takes the file over.
     *
     * @throws Refusal 400 or 413 when it is no such file; nothing was changed then
     */
    public Uni<SurveyTally> run(byte[] csv) {
        return LongWork.toTheEnd(LongWork.offTheEventLoop(() -> read(csv)).chain(survey -> chunks(survey, 0)));
    }

    private Survey read(byte[] csv) {
        CsvTable table = CsvTable.read(csv, AnswersRow.COLUMNS, AnswersRow.MORE_COLUMNS);
        SurveyTally tally = new SurveyTally(table.size());
        table.misshapen().forEach(problem -> tally.reject(List.of(problem)));
        List<SealedRow> good = new ArrayList<>();
        Set<FacultyId> people = new HashSet<>();
        LocalDate today = LocalDate.now(clock);
        for (var row : table.rows()) {
            var outcome = AnswersRow.read(row, today);
            if (outcome.said().isEmpty()) {
                tally.reject(outcome.problems());
                continue;
            }
            AnswersRow.Said said = outcome.said().get();
            if (people.add(said.person())) {
                good.add(new SealedRow(said, sealing.seal(said.person(), said.answers())));
            } else {
                tally.reject(List.of(new CellProblem(
                        said.line(), "employeeNumber", "An earlier line has the same employee number.")));
            }
        }
        return new Survey(table.size(), good, tally);
    }

    private Uni<SurveyTally> chunks(Survey survey, int from) {
        if (from >= survey.good().size()) {
            return Uni.createFrom().item(survey.tally());
        }
        int to = Math.min(from + CHUNK, survey.good().size());
        List<SealedRow> rows = survey.good().subList(from, to);
        boolean last = to == survey.good().size();
        return (last
                        ? transactions.run(session -> surveyChunk.run(session, rows))
                        : transactions.runPart(session -> surveyChunk.run(session, rows)))
                .invoke(survey.tally()::add)
                .chain(() -> chunks(survey, from + CHUNK));
    }
}
