package org.facultyaffairs.matching.sponsorship.api;

import io.smallrye.mutiny.Multi;
import java.time.Instant;

/** Sponsorships as a table: ids, times and counts alone, so nothing in it needs quotes. */
final class SponsorshipCsv {

    private static final String HEADER = "id,sponsorId,protegeId,startedAt,acts,lastActAt\r\n";

    private SponsorshipCsv() {}

    static Multi<String> of(Multi<SponsorshipView> sponsorships) {
        return Multi.createBy()
                .concatenating()
                .streams(Multi.createFrom().item(HEADER), sponsorships.map(SponsorshipCsv::line));
    }

    private static String line(SponsorshipView one) {
        Instant lastActAt = one.lastActAt();
        return "%s,%s,%s,%s,%d,%s\r\n"
                .formatted(
                        one.id(),
                        one.sponsorId(),
                        one.protegeId(),
                        one.startedAt(),
                        one.acts(),
                        lastActAt == null ? "" : lastActAt);
    }
}
