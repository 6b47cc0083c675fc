package org.facultyaffairs.profile.directory;

import org.facultyaffairs.profile.unit.UnitKind;
import org.facultyaffairs.profile.unit.UnitTree;

/** An office that a person holds in a unit: told by HR, or because the unit names them as its leader. */
public record LeadershipRole(String unit, String role) {

    static LeadershipRole leading(UnitTree.Place unit) {
        return new LeadershipRole(unit.id(), title(unit.kind()));
    }

    private static String title(UnitKind kind) {
        return switch (kind) {
            case SCHOOL -> "DEAN";
            case DEPARTMENT -> "CHAIR";
            case DIVISION -> "DIVISION_CHIEF";
        };
    }
}
