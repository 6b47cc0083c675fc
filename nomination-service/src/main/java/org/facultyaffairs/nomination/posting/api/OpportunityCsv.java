package org.facultyaffairs.nomination.posting.api;

import static org.facultyaffairs.chassis.listing.CsvListing.column;

import java.util.List;
import org.facultyaffairs.chassis.listing.CsvListing;

/** Opportunities as a table. */
final class OpportunityCsv {

    static final CsvListing<OpportunityView> TABLE = new CsvListing<>(List.of(
            column("id", OpportunityView::id),
            column("status", OpportunityView::status),
            column("kind", OpportunityView::kind),
            column("title", OpportunityView::title),
            column("unit", OpportunityView::unit),
            column("sponsorOrganisation", OpportunityView::sponsorOrganisation),
            column("internalDeadline", OpportunityView::internalDeadline),
            column("externalDeadline", OpportunityView::externalDeadline),
            column("slots", OpportunityView::slots),
            column("filled", OpportunityView::filled),
            column("eligibility", opportunity -> opportunity.eligibility().words()),
            column("desiredExpertise", OpportunityView::desiredExpertise),
            column("openCall", OpportunityView::openCall),
            column("noOpenCallReason", OpportunityView::noOpenCallReason),
            column("blindReview", OpportunityView::blindReview),
            column("postedAt", OpportunityView::postedAt),
            column("eligibleCount", OpportunityView::eligibleCount),
            column("endedAt", OpportunityView::endedAt)));

    private OpportunityCsv() {}
}
