package org.facultyaffairs.matching.enrollment.api;

import static org.facultyaffairs.chassis.listing.CsvListing.column;

import java.util.List;
import org.facultyaffairs.chassis.listing.CsvListing;

/** Who takes part as a table; what the reader may not see is an empty cell. */
final class EnrollmentCsv {

    static final CsvListing<EnrollmentView> TABLE = new CsvListing<>(List.of(
            column("id", EnrollmentView::id),
            column("facultyId", EnrollmentView::facultyId),
            column("name", EnrollmentView::name),
            column("role", EnrollmentView::role),
            column("status", EnrollmentView::status),
            column("areas", EnrollmentView::areas),
            column("needs", one -> one.needs() == null ? null : one.needs().entrySet()),
            column("mentorsWanted", EnrollmentView::mentorsWanted),
            column("capacity", EnrollmentView::capacity),
            column("limits", EnrollmentView::limits),
            column("preferences", EnrollmentView::preferences),
            column("notAgain", EnrollmentView::notAgain),
            column("freeTimes", EnrollmentView::freeTimes),
            column("begunAt", EnrollmentView::begunAt),
            column("enrolledAt", EnrollmentView::enrolledAt),
            column("leftAt", EnrollmentView::leftAt)));

    private EnrollmentCsv() {}
}
