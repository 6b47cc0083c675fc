package org.facultyaffairs.nomination.posting.api;

import io.smallrye.mutiny.Multi;
import org.facultyaffairs.nomination.listing.CsvLine;

/** Opportunities as a table. */
final class OpportunityCsv {

    private static final String HEADER = CsvLine.of(
            "id",
            "status",
            "kind",
            "title",
            "unit",
            "sponsorOrganisation",
            "internalDeadline",
            "externalDeadline",
            "slots",
            "filled",
            "eligibility",
            "desiredExpertise",
            "openCall",
            "noOpenCallReason",
            "blindReview",
            "postedAt",
            "eligibleCount",
            "endedAt");

    private OpportunityCsv() {}

    static Multi<String> of(Multi<OpportunityView> opportunities) {
        return Multi.createBy()
                .concatenating()
                .streams(Multi.createFrom().item(HEADER), opportunities.map(OpportunityCsv::line));
    }

    private static String line(OpportunityView opportunity) {
        return CsvLine.of(
                opportunity.id(),
                opportunity.status(),
                opportunity.kind(),
                opportunity.title(),
                opportunity.unit(),
                opportunity.sponsorOrganisation(),
                opportunity.internalDeadline(),
                opportunity.externalDeadline(),
                opportunity.slots(),
                opportunity.filled(),
                opportunity.eligibility().words(),
                opportunity.desiredExpertise(),
                opportunity.openCall(),
                opportunity.noOpenCallReason(),
                opportunity.blindReview(),
                opportunity.postedAt(),
                opportunity.eligibleCount(),
                opportunity.endedAt());
    }
}
