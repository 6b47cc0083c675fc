package org.facultyaffairs.matching.scoring;

import java.util.Optional;
import org.facultyaffairs.matching.people.OrgChart;
import org.facultyaffairs.matching.people.UnitId;

/** Whether the person belongs to the unit that posts the call; others are welcome, those are meant first. */
final class Belonging implements Criterion<Candidacy> {

    @Override
    public String name() {
        return "unit";
    }

    @Override
    public double value(Candidacy candidacy) {
        return belongs(candidacy) ? 1 : 0.4;
    }

    @Override
    public Optional<String> reason(Candidacy candidacy) {
        OrgChart units = candidacy.setting().population().units();
        UnitId own = candidacy.person().position().unit();
        UnitId posting = candidacy.call().unit();
        if (!belongs(candidacy)) {
            return Optional.of(
                    "Works in %s, outside %s, which posts the call.".formatted(units.name(own), units.name(posting)));
        }
        return units.isSchool(posting)
                ? Optional.empty()
                : Optional.of("Belongs to %s, which posts the call.".formatted(units.name(posting)));
    }

    @Override
    public boolean isSettled(Candidacy candidacy) {
        return true;
    }

    private static boolean belongs(Candidacy candidacy) {
        return candidacy
                .setting()
                .population()
                .units()
                .isWithin(candidacy.person().position().unit(), candidacy.call().unit());
    }
}
