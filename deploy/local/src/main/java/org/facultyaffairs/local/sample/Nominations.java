package org.facultyaffairs.local.sample;

import java.util.Map;

/** Step 4: a colleague is put forward, refers a peer, and somebody puts themselves forward. */
final class Nominations {

    private final Portal portal;

    Nominations(Portal portal) {
        this.portal = portal;
    }

    /** A professor nominates a colleague, who is asked. */
    Answer nominateColleague(String award) {
        Seat sponsor = portal.as("faculty");
        Answer draft = sponsor.post("/v1/nominations", nomination(award, 42, "Residents ask for his rounds by name."));
        return draft.expect(201);
    }

    /** The colleague has no bandwidth and refers a peer, in one act. */
    Answer declineAndRefer(Answer nomination) {
        return portal.as("faculty3")
                .post(
                        "/v1/nominations/" + nomination.id() + "/decline",
                        Map.of(
                                "reason",
                                "BANDWIDTH",
                                "referTo",
                                Professor.idOf(55).toString(),
                                "statement",
                                "He rebuilt the clerkship, and his students teach in turn."))
                .expect(200);
    }

    /** The peer consents, and the one who referred submits. */
    Answer consentAndSubmit(String nomination) {
        portal.as("faculty4")
                .post("/v1/nominations/" + nomination + "/consent", Map.of())
                .expect(200);
        return portal.as("faculty3")
                .post("/v1/nominations/" + nomination + "/submit", Map.of())
                .expect(200);
    }

    /** Somebody puts themselves forward in an open call. */
    Answer nominateOneself(String position) {
        Seat self = portal.as("faculty6");
        Answer draft = self.post("/v1/nominations", nomination(position, 25, "I have taught teachers for ten years."))
                .expect(201);
        return self.post("/v1/nominations/" + draft.id() + "/submit", Map.of()).expect(200);
    }

    /** Somebody who is not eligible, and is told why and what would change it. */
    Answer nominateTooEarly(String award) {
        return portal.as("faculty")
                .post("/v1/nominations", nomination(award, 11, "The most gifted teacher of his year."))
                .expect(422);
    }

    private static Map<String, Object> nomination(String opportunity, int row, String statement) {
        return Map.of(
                "opportunityId", opportunity, "nomineeId", Professor.idOf(row).toString(), "statement", statement);
    }
}
