package org.facultyaffairs.nomination.people;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The units and who leads them. Units arrive one by one and in any order, so a parent may be unknown for a while, and
 * a re-hanging of the tree may look like a circle in between: both read as "nothing above".
 */
public final class OrgChart {

    private final Map<UnitId, OrgUnit> units;

    private OrgChart(Map<UnitId, OrgUnit> units) {
        this.units = units;
    }

    public static OrgChart of(Collection<OrgUnit> units) {
        Map<UnitId, OrgUnit> byId = new HashMap<>();
        units.forEach(unit -> byId.put(unit.id(), unit));
        return new OrgChart(byId);
    }

    /** The unit itself, then everything above it, nearest first. */
    public List<UnitId> upward(UnitId from) {
        Set<UnitId> path = new LinkedHashSet<>();
        @Nullable UnitId next = from;
        while (next != null && path.add(next)) {
            OrgUnit unit = units.get(next);
            next = unit == null ? null : unit.parent();
        }
        return new ArrayList<>(path);
    }

    public Optional<FacultyId> leaderOf(UnitId unit) {
        return find(unit).map(OrgUnit::leader);
    }

    public Optional<OrgUnit> find(UnitId unit) {
        return Optional.ofNullable(units.get(unit));
    }

    /** The nearest unit at or above {@code unit} that {@code person} leads: whether they are in its reporting line. */
    public Optional<UnitId> ledAtOrAbove(FacultyId person, UnitId unit) {
        return upward(unit).stream()
                .filter(above -> leaderOf(above).filter(person::equals).isPresent())
                .findFirst();
    }

    /**
     * Who answers for the unit's calls: its leader, or the nearest leader above while the post is vacant. Empty when
     * there is none at all.
     */
    public Optional<FacultyId> answersFor(UnitId unit) {
        return upward(unit).stream().flatMap(above -> leaderOf(above).stream()).findFirst();
    }
}
