package org.facultyaffairs.profile.directory;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.facultyaffairs.profile.unit.UnitTree;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;

/** Takes over what HR says of many people at once, in a handful of statements. */
@ApplicationScoped
public class ImportChunk {

    private final Announcements announcements;
    private final Clock clock;

    ImportChunk(Announcements announcements, Clock clock) {
        this.announcements = announcements;
        this.clock = clock;
    }

    /** What came of one person's facts. */
    public sealed interface Fate {
        /** Somebody new. */
        record Created() implements Fate {}

        /** Somebody known, of whom something is new. */
        record Changed() implements Fate {}

        /** Nothing new. */
        record Unchanged() implements Fate {}

        /** The facts contradict what else is known. */
        record Rejected(String field, String reason) implements Fate {}
    }

    /**
     * Finds out what would come of each, and does it unless it is a rehearsal.
     *
     * @return the fates in the order of the facts
     */
    public Uni<List<Fate>> run(Mutiny.Session session, List<HrFacts> said, boolean rehearsal) {
        List<FacultyId> ids =
                said.stream().map(facts -> facts.employeeNumber().facultyId()).toList();
        return UnitTree.load(session).chain(units -> OneOfAKind.amongHoldersOf(session, said)
                .chain(taken -> Faculty.knownForChange(session, ids)
                        .chain(known -> run(session, new Work(said, units, taken, byId(known)), rehearsal))));
    }

    private record Work(List<HrFacts> said, UnitTree units, OneOfAKind taken, Map<UUID, FacultyMember> known) {}

    private Uni<List<Fate>> run(Mutiny.Session session, Work work, boolean rehearsal) {
        LocalDate today = LocalDate.now(clock);
        List<Fate> fates = new ArrayList<>();
        List<FacultyMember> created = new ArrayList<>();
        List<FacultyMember> touched = new ArrayList<>();
        for (HrFacts facts : work.said()) {
            FacultyMember member =
                    work.known().get(facts.employeeNumber().facultyId().value());
            Fate fate = fate(work, facts, member);
            fates.add(fate);
            if (fate instanceof Fate.Created && !rehearsal) {
                created.add(FacultyMember.hire(facts, today));
            } else if (fate instanceof Fate.Changed && member != null && !rehearsal) {
                member.change(facts, today);
                touched.add(member);
            }
        }
        touched.addAll(created);
        return session.persistAll(created.toArray())
                .chain(() -> announcements.ofAll(session, touched, work.units(), "HR's import"))
                .chain(session::flush)
                .replaceWith(fates);
    }

    private static Fate fate(Work work, HrFacts facts, @Nullable FacultyMember member) {
        if (!work.units().knows(facts.unit())) {
            return new Fate.Rejected("unit", "No unit '" + facts.unit() + "' is known.");
        }
        var held = work.taken().claim(facts);
        if (held.isPresent()) {
            return new Fate.Rejected(held.get(), "Another person has this " + held.get() + " already.");
        }
        if (member == null) {
            return new Fate.Created();
        }
        return member.differsFrom(facts) ? new Fate.Changed() : new Fate.Unchanged();
    }

    private static Map<UUID, FacultyMember> byId(List<FacultyMember> members) {
        Map<UUID, FacultyMember> byId = new HashMap<>();
        members.forEach(member -> byId.put(member.id().value(), member));
        return byId;
    }
}
