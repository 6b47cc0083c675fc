package org.facultyaffairs.local.sample;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Step 9: a mentoring programme is opened, people enrol, two matches are compared, and one is proposed to them. */
final class Mentoring {

    private static final int MENTORS = 18;
    private static final int MENTEES = 36;
    private static final int WELL_KNOWN = 5;
    private static final List<String> AREAS = List.of(
            "TEACHING",
            "RESEARCH",
            "WORK_LIFE",
            "QI_SAFETY",
            "LEADERSHIP_ADMIN",
            "MEDICO_LEGAL",
            "CLINICAL_PRACTICE",
            "ADVOCACY");

    /** Who can sign in and enrols themselves: as mentors, then as mentees. */
    private static final Map<String, Integer> MENTORS_HERE =
            new TreeMap<>(Map.of("faculty", 7, "faculty3", 42, "faculty7", 45, "faculty8", 20, "faculty9", 22));

    private static final Map<String, Integer> MENTEES_HERE =
            new TreeMap<>(Map.of("faculty2", 11, "faculty4", 55, "faculty5", 13, "faculty6", 25));

    private final Portal portal;
    private final LocalDate today;

    Mentoring(Portal portal, Clock clock) {
        this.portal = portal;
        this.today = LocalDate.now(clock);
    }

    String open() {
        return office().post(
                        "/v1/programs",
                        Map.of(
                                "name", "Mentoring for faculty on the way up",
                                "charter",
                                        Map.of(
                                                "valuesAndGoals",
                                                "Nobody's career depends on whom they happen to meet.",
                                                "supportCommitted",
                                                "Two hours a month of protected time for mentors; a coordinator.",
                                                "successCriteria",
                                                "Nine in ten mentees have met their mentor three times in half a year."),
                                "enrolmentOpens", today.minusDays(7).toString(),
                                "enrolmentCloses", today.plusDays(30).toString(),
                                "starts", today.plusDays(30).toString(),
                                "ends", today.plusDays(395).toString()))
                .expect(201)
                .id();
    }

    /** Mentors first, so that they can be wished for; whoever cannot sign in here has signed a form. */
    int enrol(String program) {
        MENTORS_HERE.forEach((user, row) -> enrol(portal.as(user), program, mentor(row)));
        List<Professor> mentors = others("PROFESSOR", MENTORS - MENTORS_HERE.size());
        mentors.forEach(person -> enrol(office(), program, byForm(mentor(person.row()), person)));
        List<Integer> here = List.copyOf(MENTORS_HERE.values());
        MENTEES_HERE.forEach((user, row) -> enrol(portal.as(user), program, wishing(mentee(row), row, here)));
        List<Integer> known =
                mentors.stream().limit(WELL_KNOWN).map(Professor::row).toList();
        List<Professor> mentees = others("ASSISTANT_PROFESSOR", MENTEES - MENTEES_HERE.size());
        mentees.forEach(
                person -> enrol(office(), program, byForm(wishing(mentee(person.row()), person.row(), known), person)));
        return MENTORS + MENTEES;
    }

    private static List<Professor> others(String rank, int number) {
        Set<Integer> here = Set.copyOf(Stream.concat(MENTORS_HERE.values().stream(), MENTEES_HERE.values().stream())
                .toList());
        return SampleFaculty.everybody().stream()
                .filter(person -> person.rank().equals(rank))
                .filter(person -> person.row() != Professor.CHAIR && !here.contains(person.row()))
                .limit(number)
                .toList();
    }

    private static Map<String, Object> mentor(int row) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("role", "MENTOR");
        body.put("capacity", 1 + row % 3);
        body.put(
                "areas",
                List.of(area(row), area(row / 3 + 2), area(row / 7 + 5)).stream()
                        .distinct()
                        .toList());
        return body;
    }

    private static Map<String, Object> mentee(int row) {
        Map<String, Integer> needs = new LinkedHashMap<>();
        needs.put(area(row / 2), 3);
        needs.putIfAbsent(area(row / 5 + 3), 2);
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("role", "MENTEE");
        body.put("needs", needs);
        return body;
    }

    /** Everybody wishes for two of a few mentors whom they have met; not everybody can have one. */
    private static Map<String, Object> wishing(Map<String, Object> mentee, int row, List<Integer> mentors) {
        mentee.put(
                "preferences",
                IntStream.of(row, row + 2)
                        .mapToObj(place -> Professor.idOf(mentors.get(place % mentors.size())))
                        .map(Object::toString)
                        .toList());
        return mentee;
    }

    private Map<String, Object> byForm(Map<String, Object> terms, Professor person) {
        terms.put("facultyId", person.id().toString());
        terms.put(
                "consent",
                Map.of("givenOn", today.minusDays(1).toString(), "reference", "Signed form " + person.row()));
        return terms;
    }

    private static String area(int place) {
        return AREAS.get(place % AREAS.size());
    }

    /** Asks again until matching-service has heard of the person. */
    private void enrol(Seat seat, String program, Map<String, Object> terms) {
        portal.await(
                        "the enrolment of " + seat.who(),
                        () -> seat.post("/v1/programs/" + program + "/enrollments", terms),
                        answer -> answer.status() != 422)
                .expect(201);
    }

    /** One match run, once it is worked out. */
    Answer run(String program, String kind) {
        String id = office().post("/v1/programs/" + program + "/match-runs", Map.of("kind", kind))
                .expect(202)
                .id();
        return portal.await(
                        "the match", () -> office().get("/v1/match-runs/" + id), answer -> !Set.of("QUEUED", "RUNNING")
                                .contains(answer.at("/state")))
                .expect(200);
    }

    Answer publish(Answer run) {
        return office().post("/v1/match-runs/" + run.id() + "/publish", Map.of())
                .expect(200);
    }

    /** Whoever signs in here says yes, but one mentee, who says no. */
    int answer() {
        int started = 0;
        for (String user : Stream.concat(MENTEES_HERE.keySet().stream(), MENTORS_HERE.keySet().stream())
                .toList()) {
            for (JsonNode proposal :
                    portal.as(user).get("/v1/proposals").expect(200).body().at("/items")) {
                started += answer(user, proposal);
            }
        }
        return started;
    }

    private int answer(String user, JsonNode proposal) {
        if (!proposal.at("/state").asText().equals("PROPOSED")) {
            return 0;
        }
        String path = "/v1/proposals/" + proposal.at("/id").asText();
        if (user.equals("faculty6")) {
            portal.as(user)
                    .post(path + "/decline", Map.of("reason", "NOT_A_FIT"))
                    .expect(200);
            return 0;
        }
        Answer said = portal.as(user).post(path + "/accept", Map.of()).expect(200);
        return said.at("/state").equals("ACCEPTED") ? 1 : 0;
    }

    private Seat office() {
        return portal.as("program-manager");
    }
}
