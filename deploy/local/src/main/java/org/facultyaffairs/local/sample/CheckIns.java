package org.facultyaffairs.local.sample;

import java.util.Map;

/** Step 6: the sponsor is asked whether it was a good match; the answer counts for the next call. */
final class CheckIns {

    private final Portal portal;

    CheckIns(Portal portal) {
        this.portal = portal;
    }

    /** Falls due at once, as the award's policy says. */
    Answer answer(String nomination) {
        return portal.as("faculty3")
                .post(
                        "/v1/nominations/" + nomination + "/check-ins",
                        Map.of("dueDay", 0, "goodMatch", true, "note", "Thrives in the role."))
                .expect(201);
    }

    /** The recommendation for a later call, once the one who was selected comes first in it, for that reason among others. */
    Answer leads(Calls calls, String opportunity) {
        return portal.await("the check-in to count", () -> calls.recommendedSlate(opportunity), slate -> slate.body()
                .at("/candidates/0/reasons")
                .toString()
                .contains("The last sponsor's check-in said that it was a good match"));
    }
}
