package org.facultyaffairs.local.sample;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Step 3: the office posts awards, and the chair a position with an open call. */
final class Calls {

    private static final List<Map<String, Object>> RUBRIC = List.of(
            Map.of("criterion", "Impact on learners", "weight", 3, "max", 5),
            Map.of("criterion", "Reach beyond the department", "weight", 1, "max", 5));

    private final Portal portal;
    private final Clock clock;

    Calls(Portal portal, Clock clock) {
        this.portal = portal;
        this.clock = clock;
    }

    /** An award for experienced teachers; the sponsor is asked at once how it went, so that nobody waits 30 days. */
    String award(String title, int daysLeft) {
        Map<String, Object> body = call("AWARD", title, daysLeft);
        body.put("description", "For faculty whose teaching changed how a department learns.");
        body.put("eligibility", Map.of("expression", "rank >= ASSOCIATE_PROFESSOR && yearsInRank >= 5"));
        body.put("openCall", false);
        return post("program-manager", body);
    }

    String position() {
        Map<String, Object> body = call("POSITION", "Director of Faculty Development", 30);
        body.put("description", "Leads the department's programme of faculty development; half a day a week.");
        body.put("eligibility", Map.of("expression", "rank >= ASSOCIATE_PROFESSOR"));
        body.put("openCall", true);
        return post("leader", body);
    }

    private Map<String, Object> call(String kind, String title, int daysLeft) {
        LocalDate today = LocalDate.now(clock);
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("kind", kind);
        body.put("title", title);
        body.put("unit", "medicine");
        body.put("internalDeadline", today.plusDays(daysLeft).toString());
        body.put("externalDeadline", today.plusDays(daysLeft + 14).toString());
        body.put("slots", 1);
        body.put("desiredExpertise", List.of("TEACHING"));
        body.put("rubric", RUBRIC);
        body.put("blindReview", true);
        body.put("slatePolicy", Map.of("minUnits", 1));
        body.put(
                "policy",
                Map.of(
                        "escalationDays", List.of(21, 14, 7),
                        "sponsorCheckInDays", List.of(0, 90, 180),
                        "committeeQuorum", 2));
        return body;
    }

    private String post(String user, Map<String, Object> body) {
        Seat poster = portal.as(user);
        String id = poster.post("/v1/opportunities", body).expect(201).id();
        poster.post("/v1/opportunities/" + id + "/publish", Map.of()).expect(200);
        return id;
    }

    /** The slate that the house recommends, once it is there. */
    Answer recommendedSlate(String opportunity) {
        return portal.await(
                "a recommended slate",
                () -> portal.as("program-manager").get("/v1/opportunities/" + opportunity + "/recommended-slate"),
                answer -> answer.status() == 200
                        && !answer.body().at("/candidates").isEmpty());
    }
}
