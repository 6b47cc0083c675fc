package org.facultyaffairs.matching.scoring;

import java.util.Optional;
import org.facultyaffairs.matching.people.OrgChart;

/** A view from elsewhere: those who help most "may have little in common". */
final class OutsideDiscipline implements PairCriterion {

    @Override
    public String name() {
        return "outside-the-discipline";
    }

    @Override
    public double value(Pair pair) {
        if (pair.giver().position().unit().equals(pair.receiver().position().unit())) {
            return 0;
        }
        return outside(pair) ? 1 : 0.4;
    }

    @Override
    public Optional<String> reason(Pair pair) {
        return Optional.of(
                outside(pair)
                        ? "They work in different departments, which brings a view from outside the discipline."
                        : "They work in the same department.");
    }

    @Override
    public boolean isSettled(Pair pair) {
        return true;
    }

    private static boolean outside(Pair pair) {
        OrgChart units = pair.setting().population().units();
        return !units.discipline(pair.giver().position().unit())
                .equals(units.discipline(pair.receiver().position().unit()));
    }
}
