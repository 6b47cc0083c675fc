package org.facultyaffairs.profile.directory;

import java.util.Optional;
import java.util.UUID;
import org.facultyaffairs.chassis.http.Caller;
import org.facultyaffairs.profile.unit.UnitTree;

/**
 * Who looks at people, as far as it decides what they see.
 *
 * @param person absent for a machine
 * @param office whether the office of faculty affairs, HR or the operator looks
 * @param leader whether the token says that the person leads some unit; which one, the units say
 */
public record Viewer(Optional<UUID> person, boolean office, boolean leader) {

    public static Viewer of(Caller caller) {
        return new Viewer(
                caller.person(), caller.hasAny("program-manager", "hr-integration", "admin"), caller.has("leader"));
    }

    /** Whether the viewer sees HR's facts of a person too: themselves, who leads them, and the office. */
    boolean seesWhole(FacultyId id, String unit, UnitTree units) {
        return office || is(id) || leads(unit, units);
    }

    /** Whether the viewer is that person. */
    public boolean is(FacultyId id) {
        return person.filter(id.value()::equals).isPresent();
    }

    /** Whether the viewer leads that unit or one above it. */
    public boolean leads(String unit, UnitTree units) {
        return leader && person.filter(me -> units.isLedBy(unit, me)).isPresent();
    }
}
