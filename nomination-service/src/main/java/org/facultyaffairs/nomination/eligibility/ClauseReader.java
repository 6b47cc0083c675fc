package org.facultyaffairs.nomination.eligibility;

import dev.cel.common.CelAbstractSyntaxTree;
import dev.cel.common.ast.CelExpr;
import dev.cel.common.ast.CelExpr.ExprKind.Kind;
import java.util.stream.Stream;

/** Splits a checked expression into its conditions and finds the words for each. */
final class ClauseReader {

    private static final String AND = "_&&_";
    private static final String OR = "_||_";

    private final CelAbstractSyntaxTree tree;

    ClauseReader(CelAbstractSyntaxTree tree) {
        this.tree = tree;
    }

    Conjunction conditions() {
        return conjunction(tree.getExpr());
    }

    private Conjunction conjunction(CelExpr node) {
        return new Conjunction(operands(AND, node).map(this::clause).toList());
    }

    private Clause clause(CelExpr node) {
        CelAbstractSyntaxTree part = RuleLanguage.part(tree, node);
        String text = RuleLanguage.text(part);
        return new Clause(text, RuleLanguage.program(part), asked(node, text));
    }

    private Asked asked(CelExpr node, String text) {
        if (isCall(AND, node)) {
            return new AskedTogether(conjunction(node));
        }
        if (isCall(OR, node)) {
            return new AskedOneOf(operands(OR, node).map(this::clause).toList());
        }
        if (isAlwaysTrue(node)) {
            return new AskedNothing();
        }
        return Comparison.read(node).flatMap(KnownComparisons::asked).orElseGet(() -> new AskedFreely(text));
    }

    private static Stream<CelExpr> operands(String operator, CelExpr node) {
        return isCall(operator, node)
                ? node.call().args().stream().flatMap(operand -> operands(operator, operand))
                : Stream.of(node);
    }

    private static boolean isCall(String function, CelExpr node) {
        return node.getKind() == Kind.CALL && node.call().function().equals(function);
    }

    private static boolean isAlwaysTrue(CelExpr node) {
        return node.getKind() == Kind.CONSTANT
                && Boolean.TRUE.equals(node.constant().booleanValue());
    }
}
