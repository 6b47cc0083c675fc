package org.facultyaffairs.profile.selfid;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.facultyaffairs.chassis.events.DomainEvent;
import org.facultyaffairs.chassis.events.Outbox;
import org.facultyaffairs.profile.csv.CellProblem;
import org.facultyaffairs.profile.directory.Faculty;
import org.facultyaffairs.profile.directory.FacultyId;
import org.facultyaffairs.profile.directory.FacultyMember;
import org.hibernate.LockMode;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;

/** Some of a survey's rows in one transaction, in a handful of statements. */
@ApplicationScoped
class SurveyChunk {

    private final Outbox outbox;
    private final Sealing sealing;

    SurveyChunk(Outbox outbox, Sealing sealing) {
        this.outbox = outbox;
        this.sealing = sealing;
    }

    Uni<SurveyTally> run(Mutiny.Session session, List<ImportSelfIdentifications.SealedRow> rows) {
        List<FacultyId> people = rows.stream().map(row -> row.said().person()).toList();
        return Faculty.knownForChange(session, people)
                .chain(known -> kept(session, people).chain(kept -> {
                    Set<UUID> onFile = known.stream()
                            .map(FacultyMember::id)
                            .map(FacultyId::value)
                            .collect(Collectors.toSet());
                    Work work = new Work(onFile, kept, new SurveyTally(rows.size()));
                    rows.forEach(row -> take(row, work));
                    return session.persistAll(work.fresh.toArray())
                            .chain(() -> outbox.appendAll(session, work.events))
                            .chain(session::flush)
                            .replaceWith(work.tally);
                }));
    }

    private static final class Work {
        private final Set<UUID> onFile;
        private final Map<UUID, SelfIdentification> kept;
        private final SurveyTally tally;
        private final List<SelfIdentification> fresh = new ArrayList<>();
        private final List<DomainEvent> events = new ArrayList<>();

        private Work(Set<UUID> onFile, Map<UUID, SelfIdentification> kept, SurveyTally tally) {
            this.onFile = onFile;
            this.kept = kept;
            this.tally = tally;
        }
    }

    private void take(ImportSelfIdentifications.SealedRow row, Work work) {
        AnswersRow.Said said = row.said();
        @Nullable SelfIdentification kept = work.kept.get(said.person().value());
        if (!work.onFile.contains(said.person().value())) {
            work.tally.reject(List.of(
                    new CellProblem(said.line(), "employeeNumber", "Nobody with this employee number is on file.")));
        } else if (kept != null && kept.isThePersonsOwn()) {
            work.tally.keepOwn();
        } else if (kept != null && saysTheSame(kept, said)) {
            work.tally.leave();
        } else {
            work.tally.give();
            give(row, kept, work);
        }
    }

    private static void give(ImportSelfIdentifications.SealedRow row, @Nullable SelfIdentification kept, Work work) {
        AnswersRow.Said said = row.said();
        SelfIdentification mine = kept == null ? SelfIdentification.of(said.person()) : kept;
        if (kept == null) {
            work.fresh.add(mine);
        }
        work.events.add(mine.give(said.consent(), said.reference(), SelfIdentification.Source.IMPORT, row.sealed()));
        work.events.add(mine.keys(row.sealed()));
    }

    private boolean saysTheSame(SelfIdentification kept, AnswersRow.Said said) {
        return kept.hasReference(said.reference())
                && kept.told()
                        .filter(told -> told.consent().equals(said.consent()))
                        .filter(told -> told.open(said.person(), sealing).equals(said.answers()))
                        .isPresent();
    }

    private static Uni<Map<UUID, SelfIdentification>> kept(Mutiny.Session session, List<FacultyId> people) {
        return session.createSelectionQuery(
                        "from SelfIdentification where facultyId in :people order by facultyId",
                        SelfIdentification.class)
                .setParameter("people", people.stream().map(FacultyId::value).toList())
                .setLockMode(LockMode.PESSIMISTIC_WRITE)
                .getResultList()
                .map(rows -> {
                    Map<UUID, SelfIdentification> byPerson = new HashMap<>();
                    rows.forEach(row -> byPerson.put(row.person().value(), row));
                    return byPerson;
                });
    }
}
