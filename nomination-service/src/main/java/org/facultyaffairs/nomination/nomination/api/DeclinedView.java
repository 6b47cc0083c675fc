package org.facultyaffairs.nomination.nomination.api;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.facultyaffairs.chassis.http.Versioned;
import org.facultyaffairs.nomination.nomination.DeclineNomination;
import org.jspecify.annotations.Nullable;

/** A declined nomination, and that of the peer who was referred in the same act. */
@Schema(name = "DeclinedNomination")
public record DeclinedView(
        @JsonUnwrapped NominationView nomination,

        @Schema(description = "The nomination of the peer") @Nullable
        NominationView referred)
        implements Versioned {

    static DeclinedView of(DeclineNomination.Outcome outcome) {
        var peers = outcome.peers();
        return new DeclinedView(NominationView.of(outcome.declined()), peers == null ? null : NominationView.of(peers));
    }

    @Override
    public long version() {
        return nomination.version();
    }
}
