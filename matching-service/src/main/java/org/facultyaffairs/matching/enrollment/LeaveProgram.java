package org.facultyaffairs.matching.enrollment;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.facultyaffairs.chassis.database.Transactions;
import org.facultyaffairs.chassis.http.IfMatch;
import org.facultyaffairs.chassis.http.Refusal;
import org.facultyaffairs.matching.program.ProgramId;
import org.facultyaffairs.matching.program.Programs;
import org.jspecify.annotations.Nullable;

/** Somebody takes part no more, or says no to being asked. Always possible, without a reason. */
@ApplicationScoped
public class LeaveProgram {

    private final Transactions transactions;
    private final Programs programs;
    private final EnrollmentList enrollments;
    private final EndEnrollment endEnrollment;

    LeaveProgram(
            Transactions transactions, Programs programs, EnrollmentList enrollments, EndEnrollment endEnrollment) {
        this.transactions = transactions;
        this.programs = programs;
        this.enrollments = enrollments;
        this.endEnrollment = endEnrollment;
    }

    /**
     * They leave; what is proposed to them in this role ends with it, what has come about does not.
     *
     * @throws Refusal 403 for who may only see it, 404, 409 when they have left, 412 when it changed meanwhile
     */
    public Uni<Void> leave(ProgramId program, EnrollmentId id, Reader by, @Nullable String ifMatch) {
        return transactions.run(session -> programs.requireHeld(session, program)
                .chain(() -> enrollments.requireOwn(session, program, id, by))
                .invoke(enrollment -> IfMatch.require(ifMatch, enrollment.version()))
                .chain(enrollment -> endEnrollment.end(session, enrollment)));
    }
}
