package org.facultyaffairs.nomination.eligibility;

import dev.cel.runtime.CelEvaluationException;
import dev.cel.runtime.CelRuntime;
import java.time.LocalDate;
import java.util.Optional;

/** One condition of a rule: how it was written, what decides it, and its words. */
record Clause(String expression, CelRuntime.Program program, Asked asked) {

    /** A condition that cannot be worked out for somebody (an index too far, a division by zero) does not hold. */
    boolean holds(Situation situation) {
        try {
            return Boolean.TRUE.equals(program.eval(situation.variables()));
        } catch (CelEvaluationException cannotBeWorkedOut) {
            return false;
        }
    }

    /** The words propose a day; only the condition itself confirms it. */
    Optional<LocalDate> metFrom(Situation situation) {
        return asked.metFrom(situation).filter(day -> holds(situation.onDay(day)));
    }
}
