package org.facultyaffairs.matching.people;

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
 * The units and who leads them. Units arrive one by one and in any order, so a parent may be unknown for a while, and a
 * re-hanging of the tree may look like a circle in between: both read as "nothing above".
 */
public final class OrgChart {

    private final Map<UnitId, OrgUnit> units = new HashMap<>();
    private final Map<FacultyId, OrgUnit> ledBy = new HashMap<>();

    private OrgChart(Collection<OrgUnit> units) {
        units.forEach(unit -> {
            this.units.put(unit.id(), unit);
            FacultyId leader = unit.leader();
            if (leader != null) {
                ledBy.put(leader, unit);
            }
        });
    }

    public static OrgChart of(Collection<OrgUnit> units) {
        return new OrgChart(units);
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

    /** The department a unit belongs to, its discipline: the unit right under the school; a school is its own. */
    public UnitId discipline(UnitId unit) {
        List<UnitId> path = upward(unit);
        return path.get(Math.max(0, path.size() - 2));
    }

    /** Whether {@code unit} is {@code above} or stands below it. */
    public boolean isWithin(UnitId unit, UnitId above) {
        return upward(unit).contains(above);
    }

    public boolean isSchool(UnitId unit) {
        OrgUnit known = units.get(unit);
        return known != null && known.parent() == null;
    }

    /** A unit that the person leads. */
    public Optional<OrgUnit> ledBy(FacultyId person) {
        return Optional.ofNullable(ledBy.get(person));
    }

    /** Whether the person leads the unit or one above it. */
    public boolean leadsAtOrAbove(FacultyId person, UnitId unit) {
        return upward(unit).stream().map(units::get).anyMatch(above -> above != null && person.equals(above.leader()));
    }

    /** The unit as last told, if it has arrived. */
    public Optional<OrgUnit> find(UnitId unit) {
        return Optional.ofNullable(units.get(unit));
    }

    /** HR's name of the unit, or its code while the name has not arrived. */
    public String name(UnitId unit) {
        OrgUnit known = units.get(unit);
        return known == null ? unit.value() : known.name();
    }
}
