package org.facultyaffairs.nomination.nomination.api;

import io.smallrye.mutiny.Multi;
import org.facultyaffairs.nomination.listing.CsvLine;

/** Nominations as a table; what is said of people stays in the single view. */
final class NominationCsv {

    private static final String HEADER = CsvLine.of(
            "id",
            "status",
            "opportunityId",
            "opportunityKind",
            "unit",
            "nomineeId",
            "nominatorId",
            "kind",
            "consented",
            "draftedAt",
            "submittedAt",
            "endedAt",
            "referredBy",
            "referredFrom",
            "referredTo");

    private NominationCsv() {}

    static Multi<String> of(Multi<NominationView> nominations) {
        return Multi.createBy()
                .concatenating()
                .streams(Multi.createFrom().item(HEADER), nominations.map(NominationCsv::line));
    }

    private static String line(NominationView nomination) {
        return CsvLine.of(
                nomination.id(),
                nomination.status(),
                nomination.opportunityId(),
                nomination.opportunityKind(),
                nomination.unit(),
                nomination.nomineeId(),
                nomination.nominatorId(),
                nomination.kind(),
                nomination.consented(),
                nomination.draftedAt(),
                nomination.submittedAt(),
                nomination.endedAt(),
                nomination.referredBy(),
                nomination.referredFrom(),
                nomination.referredTo());
    }
}
