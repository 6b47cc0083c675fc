package org.facultyaffairs.nomination.eligibility;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.facultyaffairs.nomination.people.Rank;

/** The comparisons that have words of their own. */
final class KnownComparisons {

    private KnownComparisons() {}

    static Optional<Asked> asked(Comparison comparison) {
        return switch (comparison.variable()) {
            case RANK -> rank(comparison);
            case YEARS_IN_RANK -> years(comparison, AskedYears.Count.IN_RANK);
            case YEARS_SINCE_HIRE -> years(comparison, AskedYears.Count.SINCE_HIRE);
            case TRACK, CAREER_STAGE, STATUS -> choice(comparison);
            case UNIT -> unit(comparison);
            case UNITS -> unitAbove(comparison);
            case ORCID -> orcid(comparison);
        };
    }

    private static Optional<Asked> rank(Comparison comparison) {
        if (!comparison.constants().stream().allMatch(Comparison::isRankName)) {
            return Optional.empty();
        }
        List<Rank> named = comparison.constants().stream()
                .map(constant -> Rank.valueOf(constant.ident().name()))
                .toList();
        Predicate<Rank> admitted = admitted(comparison.operator(), named);
        List<Rank> ranks = Stream.of(Rank.values()).filter(admitted).toList();
        return ranks.isEmpty() ? Optional.empty() : Optional.of(new AskedRank(ranks));
    }

    private static Predicate<Rank> admitted(String operator, List<Rank> named) {
        return switch (operator) {
            case Comparison.LESS -> rank -> rank.compareTo(named.get(0)) < 0;
            case Comparison.LESS_OR_EQUAL -> rank -> rank.compareTo(named.get(0)) <= 0;
            case Comparison.GREATER -> rank -> rank.compareTo(named.get(0)) > 0;
            case Comparison.GREATER_OR_EQUAL -> rank -> rank.compareTo(named.get(0)) >= 0;
            case Comparison.NOT_EQUAL -> rank -> !named.contains(rank);
            default -> named::contains;
        };
    }

    private static Optional<Asked> years(Comparison comparison, AskedYears.Count count) {
        if (comparison.constants().size() != 1
                || !Comparison.isNumber(comparison.constants().get(0))) {
            return Optional.empty();
        }
        long years = comparison.constants().get(0).constant().int64Value();
        return switch (comparison.operator()) {
            case Comparison.GREATER_OR_EQUAL -> Optional.of(new AskedYears(count, Bound.AT_LEAST, years));
            case Comparison.GREATER -> Optional.of(new AskedYears(count, Bound.AT_LEAST, years + 1));
            case Comparison.LESS_OR_EQUAL -> Optional.of(new AskedYears(count, Bound.AT_MOST, years));
            case Comparison.LESS -> Optional.of(new AskedYears(count, Bound.AT_MOST, years - 1));
            case Comparison.EQUAL -> Optional.of(new AskedYears(count, Bound.EXACTLY, years));
            default -> Optional.empty();
        };
    }

    private static Optional<Asked> choice(Comparison comparison) {
        List<String> wanted = comparison.operator().equals(Comparison.NOT_EQUAL)
                ? without(comparison.variable().choices(), comparison.texts())
                : comparison.texts();
        return known(comparison) && !wanted.isEmpty()
                ? Optional.of(new AskedChoice(comparison.variable(), wanted))
                : Optional.empty();
    }

    private static boolean known(Comparison comparison) {
        return comparison.onlyTexts() && comparison.variable().choices().containsAll(comparison.texts());
    }

    private static Optional<Asked> unit(Comparison comparison) {
        return comparison.onlyTexts()
                        && List.of(Comparison.EQUAL, Comparison.IN).contains(comparison.operator())
                ? Optional.of(new AskedChoice(EligibilityVariable.UNIT, comparison.texts()))
                : Optional.empty();
    }

    private static Optional<Asked> unitAbove(Comparison comparison) {
        return comparison.onlyTexts() && comparison.operator().equals(Comparison.IN)
                ? Optional.of(new AskedUnitAbove(comparison.texts().get(0)))
                : Optional.empty();
    }

    private static Optional<Asked> orcid(Comparison comparison) {
        return comparison.operator().equals(Comparison.NOT_EQUAL)
                        && comparison.texts().equals(List.of(""))
                ? Optional.of(new AskedOrcid())
                : Optional.empty();
    }

    private static List<String> without(List<String> all, List<String> excluded) {
        return all.stream().filter(value -> !excluded.contains(value)).toList();
    }
}
