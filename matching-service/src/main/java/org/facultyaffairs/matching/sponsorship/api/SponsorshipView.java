package org.facultyaffairs.matching.sponsorship.api;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.facultyaffairs.chassis.http.Versioned;
import org.facultyaffairs.matching.sponsorship.Sponsorship;
import org.jspecify.annotations.Nullable;

/** A sponsorship as the two and the office see it. */
@Schema(name = "Sponsorship")
public record SponsorshipView(
        UUID id,
        long version,

        @Schema(examples = "a47880ab-e8e2-3cad-a6e6-55a4c5be453d")
        UUID sponsorId,

        @Schema(examples = "387bf5d1-c933-3d51-b4d1-787dd7952da6")
        UUID protegeId,

        Instant startedAt,

        @Schema(description = "How many acts it is made of so far.", examples = "2")
        int acts,

        @Nullable Instant lastActAt)
        implements Versioned {

    static SponsorshipView of(Sponsorship sponsorship) {
        return new SponsorshipView(
                sponsorship.id(),
                sponsorship.version(),
                sponsorship.sponsorId(),
                sponsorship.protegeId(),
                sponsorship.startedAt(),
                sponsorship.acts(),
                sponsorship.lastActAt());
    }
}
