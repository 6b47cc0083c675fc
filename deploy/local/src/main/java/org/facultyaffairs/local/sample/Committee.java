package org.facultyaffairs.local.sample;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Step 5: a committee without conflicts scores blind and decides with quorum. */
final class Committee {

    private static final int CHAIR = 20;
    private static final int MEMBER = 18;

    private final Portal portal;

    Committee(Portal portal) {
        this.portal = portal;
    }

    /** A committee with the nominator in it is refused, in words. */
    Answer refusedWithNominator(String opportunity) {
        return name(opportunity, List.of(CHAIR, MEMBER, 42)).expect(422);
    }

    Answer named(String opportunity) {
        return name(opportunity, List.of(CHAIR, MEMBER)).expect(200);
    }

    private Answer name(String opportunity, List<Integer> rows) {
        Seat office = portal.as("program-manager");
        String path = "/v1/opportunities/" + opportunity + "/committee";
        List<Map<String, Object>> members = rows.stream()
                .map(row ->
                        Map.<String, Object>of("facultyId", Professor.idOf(row).toString(), "chair", row == CHAIR))
                .toList();
        return office.put(path, Map.of("members", members), office.get(path).etag());
    }

    /** Both members score what was assigned to them, without knowing whom. */
    void score(String opportunity) {
        Stream.of("faculty8", "committee-member").map(portal::as).forEach(reviewer -> scoreAll(reviewer, opportunity));
    }

    private void scoreAll(Seat reviewer, String opportunity) {
        String reviews = "/v1/opportunities/" + opportunity + "/reviews";
        for (JsonNode review : reviewer.get(reviews).expect(200).body().at("/items")) {
            String path = reviews + "/" + review.at("/id").asText();
            Answer assignment = reviewer.get(path).expect(200);
            reviewer.put(
                            path,
                            Map.of(
                                    "scores",
                                    List.of(
                                            Map.of("criterion", "Impact on learners", "score", 5),
                                            Map.of("criterion", "Reach beyond the department", "score", 4)),
                                    "comment",
                                    "Convincing evidence from three cohorts."),
                            assignment.etag())
                    .expect(200);
        }
    }

    Answer ranking(String opportunity) {
        return portal.as("faculty8")
                .get("/v1/opportunities/" + opportunity + "/ranking")
                .expect(200);
    }

    /** The slate that goes forward, and whether it is as broad as the policy asks. */
    Answer reviewSlate(String opportunity, String nomination) {
        Seat office = portal.as("program-manager");
        String path = "/v1/opportunities/" + opportunity + "/slate";
        office.put(
                        path,
                        Map.of("nominationIds", List.of(nomination)),
                        office.get(path).etag())
                .expect(200);
        return office.post("/v1/opportunities/" + opportunity + "/slate-review", Map.of())
                .expect(201);
    }

    Answer decide(String opportunity, String nomination) {
        return portal.as("faculty8")
                .post(
                        "/v1/opportunities/" + opportunity + "/decision",
                        Map.of(
                                "selected", List.of(nomination),
                                "reason", "The strongest evidence of learners changed by teaching.",
                                "present",
                                        List.of(
                                                Professor.idOf(CHAIR).toString(),
                                                Professor.idOf(MEMBER).toString())))
                .expect(201);
    }

    /** What the people concerned are told. */
    Answer outcome(String user, String nomination) {
        return portal.as(user).get("/v1/nominations/" + nomination + "/outcome").expect(200);
    }
}
