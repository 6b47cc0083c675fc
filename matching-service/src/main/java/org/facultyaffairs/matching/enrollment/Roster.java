package org.facultyaffairs.matching.enrollment;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.facultyaffairs.chassis.http.Refusal;
import org.facultyaffairs.matching.people.FacultyId;
import org.facultyaffairs.matching.people.FacultyStatus;
import org.facultyaffairs.matching.people.People;
import org.facultyaffairs.matching.people.Person;
import org.facultyaffairs.matching.program.Calendar;
import org.facultyaffairs.matching.program.MentoringProgram;
import org.facultyaffairs.matching.program.ProgramId;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;

/** What must hold before somebody's part in a programme begins or changes. */
@ApplicationScoped
class Roster {

    private final People people;
    private final Clock clock;

    Roster(People people, Clock clock) {
        this.people = people;
        this.clock = clock;
    }

    /**
     * Holds that today is a day to enrol.
     *
     * @throws Refusal 422 {@code enrollment-window}
     */
    void requireWindow(MentoringProgram program) {
        Calendar calendar = program.facts().calendar();
        if (!calendar.takesEnrolmentsOn(LocalDate.now(clock))) {
            throw Refusal.brokenRule(
                    "enrollment-window",
                    "One can enrol from %s to %s; today is %s."
                            .formatted(calendar.enrolmentOpens(), calendar.enrolmentCloses(), LocalDate.now(clock)));
        }
    }

    /**
     * Holds that the person is here.
     *
     * @throws Refusal 422 {@code person-not-here}
     */
    Uni<Person> requireHere(Mutiny.Session session, FacultyId person) {
        return people.find(session, person).map(found -> {
            if (found == null || found.status() == FacultyStatus.DEPARTED) {
                throw Refusal.brokenRule("person-not-here", "Nobody by that id is a member of the faculty just now.");
            }
            return found;
        });
    }

    /**
     * Holds that they do not take part in this role already.
     *
     * @throws Refusal 409 {@code enrolled-already}
     */
    Uni<Void> requireNew(Mutiny.Session session, ProgramId program, FacultyId person, EnrollmentRole role) {
        return session.createSelectionQuery(
                        "from Enrollment where programId = ?1 and facultyId = ?2 and role = ?3 and status <> ?4",
                        Enrollment.class)
                .setParameter(1, program.value())
                .setParameter(2, person.value())
                .setParameter(3, role)
                .setParameter(4, EnrollmentStatus.LEFT)
                .getSingleResultOrNull()
                .invoke(Roster::requireNone)
                .replaceWithVoid();
    }

    private static void requireNone(@Nullable Enrollment known) {
        if (known != null) {
            String what = known.status() == EnrollmentStatus.INVITED
                    ? "Invited as %s already; accept it at"
                    : "Enrolled as %s already; see";
            throw Refusal.conflict(
                    "enrolled-already",
                    what.formatted(known.role().words())
                            + " /v1/programs/%s/enrollments/%s.".formatted(known.programId(), known.id()));
        }
    }

    /**
     * Terms held against who is there.
     *
     * @param before the terms that they change, if any
     */
    Uni<Terms> terms(
            Mutiny.Session session,
            MentoringProgram program,
            FacultyId person,
            EnrollmentRole role,
            WrittenTerms written,
            @Nullable Terms before) {
        Set<UUID> wished = before == null ? Set.of() : Set.copyOf(before.preferences());
        List<FacultyId> named = new ArrayList<>();
        written.wished().forEach(id -> named.add(new FacultyId(id)));
        written.avoided().forEach(id -> named.add(new FacultyId(id)));
        return people.findAll(session, named)
                .chain(known -> enrolled(session, program.programId(), role.counterpart())
                        .map(enrolled -> new Company(known, new HashSet<>(enrolled), wished)))
                .map(company -> TermsCheck.require(
                        person.value(), role, written, program.facts().mentorsPerMentee(), company));
    }

    private static Uni<List<UUID>> enrolled(Mutiny.Session session, ProgramId program, EnrollmentRole role) {
        return session.createSelectionQuery(
                        "select facultyId from Enrollment where programId = ?1 and role = ?2 and status = ?3",
                        UUID.class)
                .setParameter(1, program.value())
                .setParameter(2, role)
                .setParameter(3, EnrollmentStatus.ENROLLED)
                .getResultList();
    }
}
