package org.facultyaffairs.nomination.eligibility;

import java.util.List;

/** Either a rule or everything that is wrong with the expression. */
public sealed interface RuleCompilation {

    record Compiled(EligibilityRule rule) implements RuleCompilation {}

    record NotCompiled(List<RuleProblem> problems) implements RuleCompilation {

        public NotCompiled {
            problems = List.copyOf(problems);
        }
    }
}
