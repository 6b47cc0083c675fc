package org.facultyaffairs.metrics.metric;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Whose figures may be seen: everybody's, or those of some units.
 *
 * @param unit the unit asked for, if one is
 * @param units that unit and all below it; absent for the whole institution
 */
record Scope(@Nullable String unit, @Nullable List<String> units) {

    static final Scope WHOLE = new Scope(null, null);

    /** As PostgreSQL writes an array; unit ids need no quotes. */
    @Nullable
    String array() {
        return units == null ? null : "{" + String.join(",", units) + "}";
    }
}
