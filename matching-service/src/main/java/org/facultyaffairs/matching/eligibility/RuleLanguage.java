package org.facultyaffairs.matching.eligibility;

import dev.cel.common.CelAbstractSyntaxTree;
import dev.cel.common.CelOptions;
import dev.cel.common.CelValidationException;
import dev.cel.common.types.SimpleType;
import dev.cel.compiler.CelCompiler;
import dev.cel.compiler.CelCompilerBuilder;
import dev.cel.compiler.CelCompilerFactory;
import dev.cel.parser.CelStandardMacro;
import dev.cel.runtime.CelEvaluationException;
import dev.cel.runtime.CelRuntime;
import dev.cel.runtime.CelRuntimeFactory;
import org.facultyaffairs.matching.people.Rank;

/** CEL with our variables, the ranks as ordered numbers, and the same bounds as where rules are written. */
final class RuleLanguage {

    private static final int MAX_LENGTH = 2000;
    private static final int MAX_PARTS = 500;
    private static final int MAX_NESTING = 32;
    private static final int MAX_ROUNDS = 1000;

    private static final CelOptions LIMITS = CelOptions.current()
            .maxExpressionCodePointSize(MAX_LENGTH)
            .maxParseExpressionNodeCount(MAX_PARTS)
            .maxParseRecursionDepth(MAX_NESTING)
            .comprehensionMaxIterations(MAX_ROUNDS)
            .enableHeterogeneousNumericComparisons(true)
            .build();

    private static final CelCompiler COMPILER = compiler();

    private static final CelRuntime RUNTIME =
            CelRuntimeFactory.plannerRuntimeBuilder().setOptions(LIMITS).build();

    private RuleLanguage() {}

    /**
     * Reads an expression.
     *
     * @throws IllegalArgumentException when it is none, so that an event that brought it is parked and seen
     */
    static CelRuntime.Program program(String expression) {
        try {
            CelAbstractSyntaxTree tree = COMPILER.compile(expression).getAst();
            return RUNTIME.createProgram(tree);
        } catch (CelValidationException | CelEvaluationException unreadable) {
            throw new IllegalArgumentException("The eligibility rule cannot be read", unreadable);
        }
    }

    private static CelCompiler compiler() {
        CelCompilerBuilder builder = CelCompilerFactory.standardCelCompilerBuilder()
                .setOptions(LIMITS)
                .setStandardMacros(CelStandardMacro.STANDARD_MACROS)
                .setResultType(SimpleType.BOOL);
        for (Rank rank : Rank.values()) {
            builder.addVar(rank.name(), SimpleType.INT);
        }
        for (EligibilityVariable variable : EligibilityVariable.values()) {
            builder.addVar(variable.word(), variable.celType());
        }
        return builder.build();
    }
}
