package org.facultyaffairs.matching.program.api;

import static org.facultyaffairs.chassis.listing.CsvListing.column;

import java.util.List;
import org.facultyaffairs.chassis.listing.CsvListing;

/** Programmes as a table; charter and criteria stay in the single view. */
final class ProgramCsv {

    static final CsvListing<ProgramView> TABLE = new CsvListing<>(List.of(
            column("id", ProgramView::id),
            column("status", ProgramView::status),
            column("name", ProgramView::name),
            column("model", ProgramView::model),
            column("enrolmentOpens", ProgramView::enrolmentOpens),
            column("enrolmentCloses", ProgramView::enrolmentCloses),
            column("starts", ProgramView::starts),
            column("ends", ProgramView::ends),
            column("mentorsPerMentee", ProgramView::mentorsPerMentee),
            column("daysToAnswer", ProgramView::daysToAnswer),
            column("unfilledPrice", ProgramView::unfilledPrice),
            column("coverage", ProgramView::coverage),
            column("fairness", ProgramView::fairness),
            column("openedAt", ProgramView::openedAt),
            column("closedAt", ProgramView::closedAt)));

    private ProgramCsv() {}
}
