package org.facultyaffairs.benchmark;

import java.net.URI;
import java.net.http.HttpRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.facultyaffairs.local.sample.Answer;
import org.facultyaffairs.local.sample.Portal;
import org.facultyaffairs.local.sample.Professor;
import org.facultyaffairs.local.sample.SampleFaculty;
import org.facultyaffairs.local.sample.Seat;

/** A house with its people and enough open calls that every request nominates somebody new. */
final class Stage {

    /** The nominator's own row: nobody sponsors themselves here. */
    private static final int NOMINATOR = 7;

    private final Portal portal;
    private final Clock clock;
    private final List<Professor> people = SampleFaculty.everybody();
    private final List<String> calls = new ArrayList<>();
    private final AtomicInteger next = new AtomicInteger();

    Stage(Portal portal, Clock clock) {
        this.portal = portal;
        this.clock = clock;
    }

    void set(int nominations) {
        Seat hr = portal.hr();
        hr.put("/v1/units/som", Map.of("name", "School", "kind", "SCHOOL")).expect(201);
        for (String department : List.of("basic-science", "medicine")) {
            hr.put("/v1/units/" + department, Map.of("name", department, "kind", "DEPARTMENT", "parentId", "som"))
                    .expect(201);
        }
        division(hr, "basic-science", "biochemistry", "physiology", "biostatistics");
        division(hr, "medicine", "general-internal-medicine", "cardiology", "hospital-medicine");
        hr.postCsv("/v1/faculty-imports", SampleFaculty.hrExport()).expect(201);
        for (int i = 0; i <= nominations / (people.size() - 1); i++) {
            calls.add(call(i));
        }
        awaitPeople();
    }

    private static void division(Seat hr, String department, String... ids) {
        for (String id : ids) {
            hr.put("/v1/units/" + id, Map.of("name", id, "kind", "DIVISION", "parentId", department))
                    .expect(201);
        }
    }

    /** Asks again until nomination-service has heard of the unit. */
    private String call(int number) {
        Seat office = portal.as("program-manager");
        Map<String, Object> award = award(number, LocalDate.now(clock).plusDays(90));
        String id = portal.await(
                        "the units", () -> office.post("/v1/opportunities", award), answer -> answer.status() != 422)
                .expect(201)
                .id();
        office.post("/v1/opportunities/" + id + "/publish", Map.of()).expect(200);
        return id;
    }

    private static Map<String, Object> award(int number, LocalDate deadline) {
        return Map.of(
                "kind",
                "AWARD",
                "title",
                "Award " + number,
                "description",
                "To measure with.",
                "unit",
                "medicine",
                "internalDeadline",
                deadline.toString(),
                "slots",
                1,
                "openCall",
                false,
                "eligibility",
                Map.of("expression", "rank >= INSTRUCTOR"),
                "desiredExpertise",
                List.of("TEACHING"));
    }

    /** Nomination-service has heard of the last of them. */
    private void awaitPeople() {
        Professor last = people.get(people.size() - 1);
        portal.await("the last professor", () -> nominate(last), answer -> answer.status() == 201);
        next.set(0);
        calls.remove(0);
    }

    private Answer nominate(Professor nominee) {
        return portal.as("faculty").post("/v1/nominations", body(calls.get(0), nominee));
    }

    /** A nomination that nobody has made, for that server. */
    HttpRequest fresh(URI server) {
        int number = next.getAndIncrement();
        Professor nominee = people.get(number % people.size());
        if (nominee.row() == NOMINATOR) {
            return fresh(server);
        }
        String call = calls.get(number / people.size());
        return HttpRequest.newBuilder(server.resolve("/v1/nominations"))
                .header("Authorization", "Bearer " + portal.as("faculty").token())
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .POST(HttpRequest.BodyPublishers.ofString("""
                        {"opportunityId": "%s", "nomineeId": "%s", "statement": "Measured."}""".formatted(call, nominee.id())))
                .build();
    }

    private static Map<String, Object> body(String call, Professor nominee) {
        return Map.of("opportunityId", call, "nomineeId", nominee.id().toString(), "statement", "Measured.");
    }

    Portal portal() {
        return portal;
    }
}
