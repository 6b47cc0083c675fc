package org.facultyaffairs.nomination.nomination.api;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.facultyaffairs.nomination.nomination.DeclineNomination.No;
import org.facultyaffairs.nomination.nomination.DeclineNomination.Peer;
import org.facultyaffairs.nomination.nomination.DeclineReason;
import org.jspecify.annotations.Nullable;

/** What is sent to sponsor a peer instead of oneself. */
@Schema(name = "Referral")
public record ReferBody(
        @NotNull @Schema(examples = "387bf5d1-c933-3d51-b4d1-787dd7952da6")
        UUID referTo,

        @Schema(description = "Needed unless you have declined before") @Nullable
        DeclineReason reason,

        @Size(max = 2000)
        @Schema(description = "Seen by the nominator and the office", examples = "I chair two committees this year.")
        @Nullable
        String note,

        @Size(max = 10_000)
        @Schema(
                description = "What you say of the peer",
                examples = "Residents ask for her rounds, and three of them teach by now.")
        @Nullable
        String statement) {

    @Nullable
    No no() {
        return reason == null ? null : new No(reason, note);
    }

    Peer peer() {
        return new Peer(referTo, statement == null ? "" : statement.strip());
    }
}
