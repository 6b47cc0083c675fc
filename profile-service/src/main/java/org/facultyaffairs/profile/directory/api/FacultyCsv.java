package org.facultyaffairs.profile.directory.api;

import io.smallrye.mutiny.Multi;
import java.util.List;
import org.facultyaffairs.profile.csv.CsvLines;

/** A list of people as a table for a spreadsheet. */
final class FacultyCsv {

    private static final String HEADER = CsvLines.line(
            "id",
            "givenName",
            "familyName",
            "status",
            "unit",
            "rank",
            "track",
            "careerStage",
            "leadershipRoles",
            "orcid",
            "interests",
            "expertise",
            "tags",
            "languages",
            "openTo",
            "employeeNumber",
            "email",
            "rankSince",
            "hiredOn",
            "fte");

    private FacultyCsv() {}

    static Multi<String> of(Multi<FacultyView> people) {
        return Multi.createBy().concatenating().streams(Multi.createFrom().item(HEADER), people.map(FacultyCsv::line));
    }

    private static String line(FacultyView person) {
        List<String> roles = person.leadershipRoles().stream()
                .map(role -> role.role() + " " + role.unit())
                .toList();
        return CsvLines.line(
                person.id(),
                person.name().given(),
                person.name().family(),
                person.status(),
                person.unit(),
                person.rank(),
                person.track(),
                person.careerStage(),
                roles,
                person.orcid(),
                person.interests(),
                person.expertise(),
                person.tags(),
                person.languages(),
                person.openTo(),
                person.employeeNumber(),
                person.email(),
                person.rankSince(),
                person.hiredOn(),
                person.fte());
    }
}
