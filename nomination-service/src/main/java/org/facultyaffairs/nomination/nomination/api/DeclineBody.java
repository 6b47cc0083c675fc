package org.facultyaffairs.nomination.nomination.api;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.facultyaffairs.nomination.nomination.DeclineNomination.No;
import org.facultyaffairs.nomination.nomination.DeclineNomination.Peer;
import org.facultyaffairs.nomination.nomination.DeclineReason;
import org.jspecify.annotations.Nullable;

/** What is sent to decline and, in the same act, to sponsor a peer. */
@Schema(name = "Decline")
public record DeclineBody(
        @NotNull DeclineReason reason,

        @Size(max = 2000)
        @Schema(description = "Seen by the nominator and the office", examples = "I chair two committees this year.")
        @Nullable
        String note,

        @Schema(description = "A peer to put forward instead", examples = "387bf5d1-c933-3d51-b4d1-787dd7952da6")
        @Nullable
        UUID referTo,

        @Size(max = 10_000)
        @Schema(
                description = "What you say of the peer",
                examples = "Residents ask for her rounds, and three of them teach by now.")
        @Nullable
        String statement) {

    No no() {
        return new No(reason, note);
    }

    @Nullable
    Peer peer() {
        return referTo == null ? null : new Peer(referTo, statement == null ? "" : statement.strip());
    }
}
