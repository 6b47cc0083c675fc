package org.facultyaffairs.nomination.eligibility;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Several ways in, any of which will do. */
record AskedOneOf(List<Clause> ways) implements Asked {

    @Override
    public String phrase() {
        return "either "
                + Words.either(ways.stream().map(way -> way.asked().phrase()).toList());
    }

    @Override
    public String unmet(Situation situation) {
        return "One of %d conditions is asked and none holds: ".formatted(ways.size())
                + String.join(
                        "; or: ",
                        ways.stream().map(way -> way.asked().unmet(situation)).toList());
    }

    @Override
    public String change(Situation situation) {
        return String.join(
                " Or: ", ways.stream().map(way -> way.asked().change(situation)).toList());
    }

    @Override
    public Optional<LocalDate> metFrom(Situation situation) {
        return ways.stream().flatMap(way -> way.metFrom(situation).stream()).min(Comparator.naturalOrder());
    }
}
