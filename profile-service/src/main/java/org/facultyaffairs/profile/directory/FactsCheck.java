package org.facultyaffairs.profile.directory;

import io.smallrye.mutiny.Uni;
import java.util.List;
import org.facultyaffairs.chassis.http.Refusal;
import org.facultyaffairs.chassis.http.Refusal.Violation;
import org.facultyaffairs.profile.unit.UnitTree;
import org.hibernate.reactive.mutiny.Mutiny;

/** Holds one person's facts against what else is known. */
final class FactsCheck {

    private FactsCheck() {}

    static Uni<Void> check(Mutiny.Session session, HrFacts facts) {
        return UnitTree.load(session)
                .invoke(units -> requireUnit(units, facts.unit()))
                .chain(() -> OneOfAKind.amongHoldersOf(session, List.of(facts)))
                .invoke(taken -> taken.claim(facts).ifPresent(FactsCheck::refuse))
                .replaceWithVoid();
    }

    private static void requireUnit(UnitTree units, String unit) {
        if (!units.knows(unit)) {
            String sentence = "No unit " + unit + " is known.";
            throw Refusal.brokenRule("unit-unknown", sentence, List.of(new Violation("unit", sentence)));
        }
    }

    private static void refuse(String field) {
        throw Refusal.conflict(field + "-taken", "Another person has this " + field + " already.");
    }
}
