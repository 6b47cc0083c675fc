package org.facultyaffairs.matching.enrollment;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.facultyaffairs.matching.criteria.Cohort;
import org.facultyaffairs.matching.program.ProgramId;
import org.hibernate.reactive.mutiny.Mutiny;

/** Who takes part in a programme. */
@ApplicationScoped
public class Enrollments {

    /** Everybody who takes part by their own word, in the order of their enrolment's ids. */
    public Uni<List<Enrollment>> enrolled(Mutiny.Session session, ProgramId program) {
        return session.createSelectionQuery(
                        "from Enrollment where programId = ?1 and status = ?2 order by id", Enrollment.class)
                .setParameter(1, program.value())
                .setParameter(2, EnrollmentStatus.ENROLLED)
                .getResultList();
    }

    /** The same as a cohort to be matched. */
    public Uni<Cohort> cohort(Mutiny.Session session, ProgramId program) {
        return enrolled(session, program).map(Enrollments::cohort);
    }

    /** Enrolments as a cohort. */
    public static Cohort cohort(List<Enrollment> enrolled) {
        return new Cohort(
                enrolled.stream()
                        .filter(one -> one.role() == EnrollmentRole.MENTEE)
                        .map(Enrollment::ask)
                        .toList(),
                enrolled.stream()
                        .filter(one -> one.role() == EnrollmentRole.MENTOR)
                        .map(Enrollment::offer)
                        .toList());
    }
}
