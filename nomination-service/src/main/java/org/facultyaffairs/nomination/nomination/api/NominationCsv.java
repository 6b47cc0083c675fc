package org.facultyaffairs.nomination.nomination.api;

import static org.facultyaffairs.chassis.listing.CsvListing.column;

import java.util.List;
import org.facultyaffairs.chassis.listing.CsvListing;

/** Nominations as a table; what is said of people stays in the single view. */
final class NominationCsv {

    static final CsvListing<NominationView> TABLE = new CsvListing<>(List.of(
            column("id", NominationView::id),
            column("status", NominationView::status),
            column("opportunityId", NominationView::opportunityId),
            column("opportunityKind", NominationView::opportunityKind),
            column("unit", NominationView::unit),
            column("nomineeId", NominationView::nomineeId),
            column("nominatorId", NominationView::nominatorId),
            column("kind", NominationView::kind),
            column("consented", NominationView::consented),
            column("draftedAt", NominationView::draftedAt),
            column("submittedAt", NominationView::submittedAt),
            column("endedAt", NominationView::endedAt),
            column("referredBy", NominationView::referredBy),
            column("referredFrom", NominationView::referredFrom),
            column("referredTo", NominationView::referredTo)));

    private NominationCsv() {}
}
