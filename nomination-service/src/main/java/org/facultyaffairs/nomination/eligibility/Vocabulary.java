package org.facultyaffairs.nomination.eligibility;

import dev.cel.common.CelAbstractSyntaxTree;
import dev.cel.common.ast.CelExpr;
import dev.cel.common.navigation.CelNavigableAst;
import dev.cel.common.navigation.CelNavigableExpr;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.facultyaffairs.nomination.people.UnitId;

/** Finds what compiles but can never hold: {@code track == "tenure"}, {@code yearsInRank >= 500}, {@code rank >= 3}. */
final class Vocabulary {

    private static final int LONGEST_CAREER = 80;
    private static final Pattern UNIT_CODE = Pattern.compile("[a-z0-9-]{2,40}");

    private final CelAbstractSyntaxTree tree;
    private final List<Comparison> comparisons;

    private Vocabulary(CelAbstractSyntaxTree tree, List<Comparison> comparisons) {
        this.tree = tree;
        this.comparisons = comparisons;
    }

    static Vocabulary of(CelAbstractSyntaxTree tree) {
        List<Comparison> comparisons = CelNavigableAst.fromAst(tree)
                .getRoot()
                .allNodes()
                .map(CelNavigableExpr::expr)
                .flatMap(node -> Comparison.read(node).stream())
                .toList();
        return new Vocabulary(tree, comparisons);
    }

    List<RuleProblem> problems() {
        return comparisons.stream()
                .flatMap(comparison -> comparison.constants().stream()
                        .flatMap(constant -> mistake(comparison.variable(), constant).stream()
                                .map(sentence -> at(constant, sentence))))
                .toList();
    }

    Set<UnitId> unitsNamed() {
        return comparisons.stream()
                .filter(comparison -> isUnit(comparison.variable()))
                .flatMap(comparison -> comparison.texts().stream())
                .map(UnitId::new)
                .collect(Collectors.toSet());
    }

    private static Optional<String> mistake(EligibilityVariable variable, CelExpr constant) {
        return switch (variable) {
            case RANK -> rankMistake(constant);
            case YEARS_IN_RANK, YEARS_SINCE_HIRE -> yearsMistake(constant);
            case TRACK, CAREER_STAGE, STATUS -> choiceMistake(variable, constant);
            case UNIT, UNITS -> unitMistake(constant);
            case ORCID -> Optional.empty();
        };
    }

    private static Optional<String> rankMistake(CelExpr constant) {
        return Comparison.isRankName(constant)
                ? Optional.empty()
                : Optional.of("`rank` is compared with the name of a rank: INSTRUCTOR, ASSISTANT_PROFESSOR,"
                        + " ASSOCIATE_PROFESSOR, PROFESSOR or EMERITUS.");
    }

    private static Optional<String> yearsMistake(CelExpr constant) {
        return Comparison.isNumber(constant)
                        && constant.constant().int64Value() >= 0
                        && constant.constant().int64Value() <= LONGEST_CAREER
                ? Optional.empty()
                : Optional.of("Years are compared with a whole number from 0 to %d.".formatted(LONGEST_CAREER));
    }

    private static Optional<String> choiceMistake(EligibilityVariable variable, CelExpr constant) {
        return Comparison.isText(constant)
                        && variable.choices().contains(constant.constant().stringValue())
                ? Optional.empty()
                : Optional.of(
                        "`%s` is one of %s.".formatted(variable.word(), Words.either(quoted(variable.choices()))));
    }

    private static Optional<String> unitMistake(CelExpr constant) {
        return Comparison.isText(constant)
                        && UNIT_CODE.matcher(constant.constant().stringValue()).matches()
                ? Optional.empty()
                : Optional.of("A unit is written as HR's code: 2 to 40 lower-case letters, digits or hyphens.");
    }

    private static boolean isUnit(EligibilityVariable variable) {
        return variable == EligibilityVariable.UNIT || variable == EligibilityVariable.UNITS;
    }

    private static List<String> quoted(List<String> values) {
        return values.stream().map(value -> "\"" + value + "\"").toList();
    }

    private RuleProblem at(CelExpr node, String sentence) {
        return Stream.ofNullable(tree.getSource().getPositionsMap().get(node.id()))
                .flatMap(offset -> tree.getSource().getOffsetLocation(offset).stream())
                .findFirst()
                .map(place -> new RuleProblem(place.getLine(), place.getColumn() + 1, sentence))
                .orElseGet(() -> new RuleProblem(1, 1, sentence));
    }
}
