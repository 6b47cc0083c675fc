package org.facultyaffairs.matching.enrollment;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.facultyaffairs.chassis.http.Caller;
import org.facultyaffairs.chassis.tasks.Task;
import org.facultyaffairs.chassis.tasks.TaskSource;
import org.facultyaffairs.matching.program.MentoringProgram;
import org.facultyaffairs.matching.program.ProgramStatus;
import org.hibernate.reactive.mutiny.Mutiny;

/** Invitations to open programmes that await an answer. */
@ApplicationScoped
class InvitationTasks implements TaskSource {

    @Override
    public Uni<List<Task>> openFor(Mutiny.Session session, Caller caller) {
        return caller.person()
                .map(person -> invitations(session, person))
                .orElse(Uni.createFrom().item(List.of()));
    }

    private static Uni<List<Task>> invitations(Mutiny.Session session, UUID person) {
        return session.createSelectionQuery("""
                        select e, p from Enrollment e, MentoringProgram p
                         where p.id = e.programId and e.facultyId = ?1 and e.status = ?2 and p.status = ?3
                         order by e.begunAt, e.id""", Object[].class)
                .setParameter(1, person)
                .setParameter(2, EnrollmentStatus.INVITED)
                .setParameter(3, ProgramStatus.OPEN)
                .setMaxResults(MOST)
                .getResultList()
                .map(rows -> rows.stream()
                        .map(row -> task((Enrollment) row[0], (MentoringProgram) row[1]))
                        .toList());
    }

    private static Task task(Enrollment enrollment, MentoringProgram program) {
        return new Task(
                "invitation-" + enrollment.id(),
                "answer-program-invitation",
                "Say whether you take part as %s in '%s'"
                        .formatted(enrollment.role().words(), program.facts().name()),
                "/v1/programs/%s/enrollments/%s".formatted(program.id(), enrollment.id()),
                null,
                enrollment.begunAt());
    }
}
