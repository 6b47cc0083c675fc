package org.facultyaffairs.profile.unit;

import java.util.regex.Pattern;
import org.facultyaffairs.chassis.http.Refusal;

/** HR's code of a unit: 2 to 40 lower-case letters, digits and hyphens. */
public record UnitId(String value) {

    private static final Pattern FORM = Pattern.compile("[a-z0-9-]{2,40}");

    public UnitId {
        if (!FORM.matcher(value).matches()) {
            throw Refusal.malformed("bad-unit-id", "A unit's id has 2 to 40 lower-case letters, digits and hyphens.");
        }
    }
}
