package org.facultyaffairs.nomination.eligibility;

import dev.cel.common.CelAbstractSyntaxTree;
import dev.cel.common.CelOptions;
import dev.cel.common.CelValidationResult;
import dev.cel.common.ast.CelExpr;
import dev.cel.common.types.SimpleType;
import dev.cel.compiler.CelCompiler;
import dev.cel.compiler.CelCompilerBuilder;
import dev.cel.compiler.CelCompilerFactory;
import dev.cel.parser.CelStandardMacro;
import dev.cel.parser.CelUnparser;
import dev.cel.parser.CelUnparserFactory;
import dev.cel.runtime.CelEvaluationException;
import dev.cel.runtime.CelRuntime;
import dev.cel.runtime.CelRuntimeFactory;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.facultyaffairs.nomination.people.Rank;

/**
 * CEL with our variables, the ranks as ordered numbers, and a bounded cost: the length, nesting and number of parts of
 * an expression and the rounds of its loops are limited, so that no rule can keep the service busy.
 */
final class RuleLanguage {

    static final int MAX_LENGTH = 2000;
    static final int MAX_PARTS = 500;
    static final int MAX_NESTING = 32;
    static final int MAX_ROUNDS = 1000;

    static final Map<String, Long> RANKS =
            Stream.of(Rank.values()).collect(Collectors.toUnmodifiableMap(Rank::name, RuleLanguage::number));

    private static final CelOptions LIMITS = CelOptions.current()
            .maxExpressionCodePointSize(MAX_LENGTH)
            .maxParseExpressionNodeCount(MAX_PARTS)
            .maxParseRecursionDepth(MAX_NESTING)
            .comprehensionMaxIterations(MAX_ROUNDS)
            .enableHeterogeneousNumericComparisons(true)
            .populateMacroCalls(true)
            .build();

    private static final CelCompiler COMPILER = compiler();

    private static final CelRuntime RUNTIME =
            CelRuntimeFactory.plannerRuntimeBuilder().setOptions(LIMITS).build();

    private static final CelUnparser UNPARSER = CelUnparserFactory.newUnparser();

    private RuleLanguage() {}

    /** How many ranks are below; only the order means anything. */
    static long number(Rank rank) {
        return Stream.of(Rank.values())
                .filter(lower -> lower.compareTo(rank) < 0)
                .count();
    }

    static CelValidationResult check(String expression) {
        return COMPILER.compile(expression);
    }

    /** The tree below one node of a checked expression, as an expression of its own. */
    static CelAbstractSyntaxTree part(CelAbstractSyntaxTree whole, CelExpr node) {
        return CelAbstractSyntaxTree.newCheckedAst(
                node, whole.getSource(), whole.getReferenceMap(), whole.getTypeMap());
    }

    static CelRuntime.Program program(CelAbstractSyntaxTree checked) {
        try {
            return RUNTIME.createProgram(checked);
        } catch (CelEvaluationException e) {
            throw new IllegalStateException("A checked expression was refused by the runtime.", e);
        }
    }

    static String text(CelAbstractSyntaxTree checked) {
        return UNPARSER.unparse(checked);
    }

    private static CelCompiler compiler() {
        CelCompilerBuilder builder = CelCompilerFactory.standardCelCompilerBuilder()
                .setOptions(LIMITS)
                .setStandardMacros(CelStandardMacro.STANDARD_MACROS)
                .setResultType(SimpleType.BOOL);
        RANKS.keySet().forEach(rank -> builder.addVar(rank, SimpleType.INT));
        for (EligibilityVariable variable : EligibilityVariable.values()) {
            builder.addVar(variable.word(), variable.celType());
        }
        return builder.build();
    }
}
