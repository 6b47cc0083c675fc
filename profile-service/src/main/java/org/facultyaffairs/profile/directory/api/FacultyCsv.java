package org.facultyaffairs.profile.directory.api;

import static org.facultyaffairs.chassis.listing.CsvListing.column;

import java.util.List;
import org.facultyaffairs.chassis.listing.CsvListing;

/** A list of people as a table for a spreadsheet. */
final class FacultyCsv {

    static final CsvListing<FacultyView> TABLE = new CsvListing<>(List.of(
            column("id", FacultyView::id),
            column("givenName", person -> person.name().given()),
            column("familyName", person -> person.name().family()),
            column("status", FacultyView::status),
            column("unit", FacultyView::unit),
            column("rank", FacultyView::rank),
            column("track", FacultyView::track),
            column("careerStage", FacultyView::careerStage),
            column("leadershipRoles", person -> roles(person)),
            column("orcid", FacultyView::orcid),
            column("interests", FacultyView::interests),
            column("expertise", FacultyView::expertise),
            column("tags", FacultyView::tags),
            column("languages", FacultyView::languages),
            column("openTo", FacultyView::openTo),
            column("employeeNumber", FacultyView::employeeNumber),
            column("email", FacultyView::email),
            column("rankSince", FacultyView::rankSince),
            column("hiredOn", FacultyView::hiredOn),
            column("fte", FacultyView::fte)));

    private FacultyCsv() {}

    private static List<String> roles(FacultyView person) {
        return person.leadershipRoles().stream()
                .map(role -> role.role() + " " + role.unit())
                .toList();
    }
}
