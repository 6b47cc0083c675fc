package org.facultyaffairs.nomination.eligibility;

import dev.cel.common.CelAbstractSyntaxTree;
import dev.cel.common.CelValidationException;
import dev.cel.common.CelValidationResult;
import java.util.List;
import org.facultyaffairs.nomination.eligibility.RuleCompilation.Compiled;
import org.facultyaffairs.nomination.eligibility.RuleCompilation.NotCompiled;

/** From text to rule: first what CEL says, then what only this domain knows to be a mistake. */
final class RuleCompiler {

    private RuleCompiler() {}

    static RuleCompilation compile(String expression) {
        if (expression.isBlank()) {
            return new NotCompiled(
                    List.of(new RuleProblem(1, 1, "The rule is empty; write `true` to admit everybody.")));
        }
        CelValidationResult result = RuleLanguage.check(expression);
        return result.hasError()
                ? new NotCompiled(ProblemWords.of(result.getErrors()))
                : checked(expression, tree(result));
    }

    private static RuleCompilation checked(String expression, CelAbstractSyntaxTree tree) {
        Vocabulary vocabulary = Vocabulary.of(tree);
        return vocabulary.problems().isEmpty()
                ? new Compiled(
                        new EligibilityRule(expression, new ClauseReader(tree).conditions(), vocabulary.unitsNamed()))
                : new NotCompiled(vocabulary.problems());
    }

    private static CelAbstractSyntaxTree tree(CelValidationResult withoutErrors) {
        try {
            return withoutErrors.getAst();
        } catch (CelValidationException e) {
            throw new IllegalStateException("An expression without errors has no tree.", e);
        }
    }
}
