package org.facultyaffairs.nomination.eligibility;

import java.time.LocalDate;
import java.util.Optional;

/** Several conditions that must hold at once, as one of several ways in. */
record AskedTogether(Conjunction parts) implements Asked {

    @Override
    public String phrase() {
        return Words.all(
                parts.clauses().stream().map(part -> part.asked().phrase()).toList());
    }

    @Override
    public String unmet(Situation situation) {
        return Words.all(parts.missing(situation).stream()
                .map(part -> part.asked().unmet(situation))
                .toList());
    }

    @Override
    public String change(Situation situation) {
        return String.join(
                " ",
                parts.missing(situation).stream()
                        .map(part -> parts.change(part, situation))
                        .toList());
    }

    @Override
    public Optional<LocalDate> metFrom(Situation situation) {
        return parts.metFrom(situation);
    }
}
