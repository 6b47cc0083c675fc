package org.facultyaffairs.nomination.eligibility;

import dev.cel.common.ast.CelConstant;
import dev.cel.common.ast.CelExpr;
import dev.cel.common.ast.CelExpr.ExprKind.Kind;
import java.util.List;
import java.util.Optional;

/**
 * A variable held against constants: {@code track in ["TENURE"]}, {@code 5 <= yearsInRank} (turned round, so that the
 * variable comes first) or {@code "medicine" in units}.
 */
record Comparison(EligibilityVariable variable, String operator, List<CelExpr> constants) {

    static final String EQUAL = "_==_";
    static final String NOT_EQUAL = "_!=_";
    static final String LESS = "_<_";
    static final String LESS_OR_EQUAL = "_<=_";
    static final String GREATER = "_>_";
    static final String GREATER_OR_EQUAL = "_>=_";
    static final String IN = "@in";

    static Optional<Comparison> read(CelExpr node) {
        if (node.getKind() != Kind.CALL || node.call().args().size() != 2) {
            return Optional.empty();
        }
        CelExpr left = node.call().args().get(0);
        CelExpr right = node.call().args().get(1);
        return switch (node.call().function()) {
            case IN -> membership(left, right);
            case EQUAL, NOT_EQUAL, LESS, LESS_OR_EQUAL, GREATER, GREATER_OR_EQUAL ->
                comparison(left, node.call().function(), right);
            default -> Optional.empty();
        };
    }

    List<String> texts() {
        return constants.stream()
                .filter(Comparison::isText)
                .map(constant -> constant.constant().stringValue())
                .toList();
    }

    boolean onlyTexts() {
        return !constants.isEmpty() && texts().size() == constants.size();
    }

    static boolean isText(CelExpr node) {
        return node.getKind() == Kind.CONSTANT && node.constant().getKind() == CelConstant.Kind.STRING_VALUE;
    }

    static boolean isNumber(CelExpr node) {
        return node.getKind() == Kind.CONSTANT && node.constant().getKind() == CelConstant.Kind.INT64_VALUE;
    }

    static boolean isRankName(CelExpr node) {
        return node.getKind() == Kind.IDENT
                && RuleLanguage.RANKS.containsKey(node.ident().name());
    }

    private static Optional<Comparison> membership(CelExpr item, CelExpr items) {
        if (items.getKind() == Kind.LIST) {
            return variable(item)
                    .filter(known -> items.list().elements().stream().allMatch(Comparison::isConstant))
                    .map(known -> new Comparison(known, IN, items.list().elements()));
        }
        return variable(items).filter(known -> isConstant(item)).map(known -> new Comparison(known, IN, List.of(item)));
    }

    private static Optional<Comparison> comparison(CelExpr left, String operator, CelExpr right) {
        return isConstant(right)
                ? variable(left).map(known -> new Comparison(known, operator, List.of(right)))
                : variable(right)
                        .filter(known -> isConstant(left))
                        .map(known -> new Comparison(known, turned(operator), List.of(left)));
    }

    private static Optional<EligibilityVariable> variable(CelExpr node) {
        return node.getKind() == Kind.IDENT
                ? EligibilityVariable.named(node.ident().name())
                : Optional.empty();
    }

    private static boolean isConstant(CelExpr node) {
        return node.getKind() == Kind.CONSTANT || isRankName(node);
    }

    private static String turned(String operator) {
        return switch (operator) {
            case LESS -> GREATER;
            case LESS_OR_EQUAL -> GREATER_OR_EQUAL;
            case GREATER -> LESS;
            case GREATER_OR_EQUAL -> LESS_OR_EQUAL;
            default -> operator;
        };
    }
}
