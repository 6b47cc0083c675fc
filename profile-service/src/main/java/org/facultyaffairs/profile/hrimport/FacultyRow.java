package org.facultyaffairs.profile.hrimport;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.facultyaffairs.profile.csv.CellProblem;
import org.facultyaffairs.profile.csv.CsvRow;
import org.facultyaffairs.profile.csv.RowReading;
import org.facultyaffairs.profile.directory.EmployeeNumber;
import org.facultyaffairs.profile.directory.FacultyStatus;
import org.facultyaffairs.profile.directory.HrFacts;
import org.facultyaffairs.profile.directory.Orcid;
import org.facultyaffairs.profile.directory.PersonName;
import org.facultyaffairs.profile.directory.Rank;
import org.facultyaffairs.profile.directory.Track;
import org.jspecify.annotations.Nullable;

/**
 * One row of HR's file, read.
 *
 * @param employeeNumber as written, for whoever mends the file
 * @param facts absent when something is wrong with the row
 * @param problems all that is wrong with it
 */
record FacultyRow(long line, String employeeNumber, Optional<HrFacts> facts, List<CellProblem> problems) {

    static final List<String> COLUMNS = List.of(
            "employeeNumber",
            "givenName",
            "familyName",
            "email",
            "orcid",
            "unit",
            "rank",
            "track",
            "rankSince",
            "hiredOn",
            "fte",
            "status");

    static final Set<String> MORE_COLUMNS = Set.of("leadershipRole");

    static FacultyRow read(CsvRow row) {
        RowReading cells = new RowReading(row);
        PersonName name = new PersonName(cells.text("givenName", 100), cells.text("familyName", 100));
        String email = email(cells);
        @Nullable Orcid orcid = orcid(cells);
        @Nullable EmployeeNumber number = number(cells);
        String unit = cells.text("unit", 40);
        Rank rank = cells.choice("rank", Rank.class);
        Track track = cells.choice("track", Track.class);
        var rankSince = cells.date("rankSince");
        var hiredOn = cells.date("hiredOn");
        double fte = fte(cells);
        FacultyStatus status =
                cells.optional("status").isEmpty() ? FacultyStatus.ACTIVE : cells.choice("status", FacultyStatus.class);
        @Nullable String role = role(cells);
        Optional<HrFacts> facts = number == null || !cells.problems().isEmpty()
                ? Optional.empty()
                : Optional.of(new HrFacts(
                        number, name, email, orcid, unit, rank, track, rankSince, hiredOn, fte, status, role));
        return new FacultyRow(row.line(), row.cell("employeeNumber"), facts, cells.problems());
    }

    private static @Nullable EmployeeNumber number(RowReading cells) {
        String written = cells.text("employeeNumber", 32);
        if (EmployeeNumber.isWellFormed(written)) {
            return new EmployeeNumber(written);
        }
        if (!written.isEmpty()) {
            cells.wrong("employeeNumber", "An employee number has 1 to 32 letters, digits, dots and hyphens.");
        }
        return null;
    }

    private static String email(RowReading cells) {
        String written = cells.text("email", 200);
        if (!written.isEmpty() && !written.matches(HrFacts.EMAIL_FORM)) {
            cells.wrong("email", "'" + written + "' is no e-mail address.");
        }
        return written;
    }

    private static @Nullable Orcid orcid(RowReading cells) {
        Optional<String> written = cells.optional("orcid");
        if (written.isPresent() && !Orcid.isValid(written.get())) {
            cells.wrong("orcid", Orcid.RULE);
            return null;
        }
        return written.map(Orcid::new).orElse(null);
    }

    private static double fte(RowReading cells) {
        String written = cells.optional("fte").orElse("1");
        if (!written.matches("[0-9](\\.[0-9]{1,4})?") || Double.parseDouble(written) > 1) {
            cells.wrong("fte", "A share of full time is a number from 0 to 1.");
            return 1;
        }
        return Double.parseDouble(written);
    }

    private static @Nullable String role(RowReading cells) {
        Optional<String> written = cells.optional("leadershipRole");
        if (written.isPresent() && !written.get().matches(HrFacts.ROLE_FORM)) {
            cells.wrong("leadershipRole", "An office is written in upper-case words joined by underscores.");
        }
        return written.orElse(null);
    }
}
