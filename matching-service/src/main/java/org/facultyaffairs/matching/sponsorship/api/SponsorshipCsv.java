package org.facultyaffairs.matching.sponsorship.api;

import static org.facultyaffairs.chassis.listing.CsvListing.column;

import java.util.List;
import org.facultyaffairs.chassis.listing.CsvListing;

/** Sponsorships as a table. */
final class SponsorshipCsv {

    static final CsvListing<SponsorshipView> TABLE = new CsvListing<>(List.of(
            column("id", SponsorshipView::id),
            column("sponsorId", SponsorshipView::sponsorId),
            column("protegeId", SponsorshipView::protegeId),
            column("startedAt", SponsorshipView::startedAt),
            column("acts", SponsorshipView::acts),
            column("lastActAt", SponsorshipView::lastActAt)));

    private SponsorshipCsv() {}
}
