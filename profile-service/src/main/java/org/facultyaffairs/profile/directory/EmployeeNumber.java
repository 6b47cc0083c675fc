package org.facultyaffairs.profile.directory;

import java.util.regex.Pattern;
import org.facultyaffairs.chassis.http.Refusal;

/** HR's key of a person, which stays theirs for ever. */
public record EmployeeNumber(String value) {

    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9._-]{1,32}");

    public EmployeeNumber {
        if (!isWellFormed(value)) {
            throw Refusal.malformed(
                    "bad-employee-number", "An employee number has 1 to 32 letters, digits, dots and hyphens.");
        }
    }

    public static boolean isWellFormed(String text) {
        return FORM.matcher(text).matches();
    }

    /** The id of the person who has this number. */
    public FacultyId facultyId() {
        return FacultyId.of(this);
    }
}
