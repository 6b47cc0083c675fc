package org.facultyaffairs.profile.directory;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What HR says of a person, the primary appointment's facts among it.
 *
 * @param orcid absent when HR says nothing of it; what is known stays then
 * @param leadershipRole an office in the own unit, in HR's words
 */
public record HrFacts(
        EmployeeNumber employeeNumber,
        PersonName name,
        String email,
        @Nullable Orcid orcid,
        String unit,
        Rank rank,
        Track track,
        LocalDate rankSince,
        LocalDate hiredOn,
        double fte,
        FacultyStatus status,
        @Nullable String leadershipRole) {

    /** Form of an office's name. */
    public static final String ROLE_FORM = "[A-Z][A-Z_]{1,39}";

    /** Form of an e-mail address, as far as it is checked here. */
    public static final String EMAIL_FORM = "[^@\\s,;<>\"]{1,64}@[A-Za-z0-9-]{1,63}(\\.[A-Za-z0-9-]{1,63}){1,6}";
}
