package org.facultyaffairs.matching.proposal.api;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.facultyaffairs.chassis.http.Refusal;
import org.facultyaffairs.matching.proposal.DeclineReason;
import org.jspecify.annotations.Nullable;

/** Why somebody says no. */
@Schema(name = "ProposalDecline")
public record DeclineBody(
        @Schema(
                description = "Seen by the office alone, never by the other. With BANDWIDTH nobody else is proposed to"
                        + " you in this programme, until you change your terms or enrol anew.",
                enumeration = {"BANDWIDTH", "NOT_A_FIT", "CONFLICT", "OTHER_PLANS", "NOT_SAID"},
                examples = "OTHER_PLANS")
        @Nullable
        DeclineReason reason) {

    DeclineReason said() {
        DeclineReason said = reason == null ? DeclineReason.NOT_SAID : reason;
        if (!said.isAnybodys()) {
            throw Refusal.brokenRule("reason-of-nobody", "%s is never anybody's reason.".formatted(said));
        }
        return said;
    }
}
