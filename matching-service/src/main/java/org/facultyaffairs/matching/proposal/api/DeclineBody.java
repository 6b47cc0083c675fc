package org.facultyaffairs.matching.proposal.api;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.facultyaffairs.matching.proposal.DeclineReason;
import org.jspecify.annotations.Nullable;

/** Why somebody says no. */
@Schema(name = "ProposalDecline")
public record DeclineBody(
        @Schema(
                description = "Seen by the office alone, never by the other. With BANDWIDTH nobody else is proposed to"
                        + " you in this programme, until you change your terms or enrol anew.",
                examples = "OTHER_PLANS")
        @Nullable
        Reason reason) {

    /** What can be chosen: of {@link DeclineReason}, those that are somebody's. */
    @Schema(name = "ProposalDeclineReason")
    public enum Reason {
        BANDWIDTH,
        NOT_A_FIT,
        CONFLICT,
        OTHER_PLANS,
        NOT_SAID
    }

    DeclineReason said() {
        return reason == null ? DeclineReason.NOT_SAID : DeclineReason.valueOf(reason.name());
    }
}
