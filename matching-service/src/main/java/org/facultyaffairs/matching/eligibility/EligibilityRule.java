package org.facultyaffairs.matching.eligibility;

import dev.cel.runtime.CelEvaluationException;
import dev.cel.runtime.CelRuntime;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.facultyaffairs.matching.people.FacultyStatus;
import org.facultyaffairs.matching.people.OrgChart;
import org.facultyaffairs.matching.people.Person;
import org.facultyaffairs.matching.people.Rank;

/**
 * Who may be put forward for an opportunity. The nomination service decides; this is a copy of its reading, so that
 * nobody is recommended whom it would refuse. Whatever the rule says, nobody who has left is eligible. Compile once and
 * keep: a rule may be asked from many threads.
 */
public final class EligibilityRule {

    private final CelRuntime.Program program;

    private EligibilityRule(CelRuntime.Program program) {
        this.program = program;
    }

    /**
     * Reads a rule that the nomination service has accepted.
     *
     * @throws IllegalArgumentException when it is none
     */
    public static EligibilityRule compile(String expression) {
        return new EligibilityRule(RuleLanguage.program(expression));
    }

    /** Whether the person may be put forward, as things stand on that day. */
    public boolean admits(Person person, OrgChart units, LocalDate on) {
        if (person.status() == FacultyStatus.DEPARTED) {
            return false;
        }
        Map<String, Object> facts = new HashMap<>();
        for (Rank rank : Rank.values()) {
            facts.put(rank.name(), (long) rank.step());
        }
        for (EligibilityVariable variable : EligibilityVariable.values()) {
            facts.put(variable.word(), variable.read(person, units, on));
        }
        try {
            return Boolean.TRUE.equals(program.eval(facts));
        } catch (CelEvaluationException undecided) {
            return false; // Such as a division by nobody's years: the rule does not say yes.
        }
    }
}
