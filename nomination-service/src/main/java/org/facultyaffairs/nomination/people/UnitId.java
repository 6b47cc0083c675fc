package org.facultyaffairs.nomination.people;

import java.util.regex.Pattern;

/** One school, department or division, under HR's code. */
public record UnitId(String value) {

    private static final Pattern CODE = Pattern.compile("[a-z0-9-]{2,40}");

    public UnitId {
        if (!CODE.matcher(value).matches()) {
            throw new IllegalArgumentException(
                    "A unit's code has 2 to 40 lower-case letters, digits or hyphens, not \"%s\".".formatted(value));
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
