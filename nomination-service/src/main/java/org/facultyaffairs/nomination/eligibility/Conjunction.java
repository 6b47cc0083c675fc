package org.facultyaffairs.nomination.eligibility;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Conditions that must hold together. Knows that a promotion starts the years in rank again. */
record Conjunction(List<Clause> clauses) {

    List<Clause> missing(Situation situation) {
        return clauses.stream().filter(clause -> !clause.holds(situation)).toList();
    }

    /** The first day on which all hold if nothing but time passes. */
    Optional<LocalDate> metFrom(Situation situation) {
        return lastDayOfWaiting(situation)
                .filter(day -> missing(situation.onDay(day)).isEmpty());
    }

    /** The day on which the last of the missing conditions is met; others may have ceased to hold by then. */
    Optional<LocalDate> lastDayOfWaiting(Situation situation) {
        List<Optional<LocalDate>> days = missing(situation).stream()
                .map(clause -> metFrom(clause, situation))
                .toList();
        return days.stream().allMatch(Optional::isPresent)
                ? days.stream().flatMap(Optional::stream).max(Comparator.naturalOrder())
                : Optional.empty();
    }

    Optional<LocalDate> metFrom(Clause clause, Situation situation) {
        return countedAnew(clause, situation) ? Optional.empty() : clause.metFrom(situation);
    }

    /** What would change one missing condition, as a sentence. */
    String change(Clause clause, Situation situation) {
        if (countedAnew(clause, situation)) {
            return "The years in rank are counted anew from a change of rank.";
        }
        return clause.metFrom(situation)
                .map("This part is met from %s."::formatted)
                .orElseGet(() -> clause.asked().change(situation) + afterwards(clause));
    }

    private boolean countedAnew(Clause clause, Situation situation) {
        return asksYearsInRank(clause)
                && clauses.stream()
                        .filter(other -> other.asked() instanceof AskedRank)
                        .anyMatch(rank -> !rank.holds(situation));
    }

    private String afterwards(Clause clause) {
        return clause.asked() instanceof AskedRank && clauses.stream().anyMatch(Conjunction::asksYearsInRank)
                ? " The years in rank count from then."
                : "";
    }

    private static boolean asksYearsInRank(Clause clause) {
        return clause.asked() instanceof AskedYears years && years.count() == AskedYears.Count.IN_RANK;
    }
}
