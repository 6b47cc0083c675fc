package org.facultyaffairs.verification;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.facultyaffairs.local.sample.Answer;
import org.facultyaffairs.local.sample.Portal;
import org.facultyaffairs.local.sample.Seat;
import org.facultyaffairs.verification.OpenHouse.Walked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** {@code kill -9} of each service while people work loses nothing and doubles nothing. */
@ExtendWith(OpenHouse.class)
class KilledServicesTest {

    private static final int CALLS = 40;

    private final House house;
    private final Portal portal;

    KilledServicesTest(Walked walked) {
        this.house = walked.house();
        this.portal = walked.house().portal();
    }

    @Test
    void nothingIsLostAndNothingDoubled() {
        // Given
        int closedBefore = closedCalls();
        String run = UUID.randomUUID().toString().substring(0, 8);

        // When the office posts and closes calls, each request repeated with its key until it is answered,
        // while every service is killed in turn
        CompletableFuture<List<String>> work = CompletableFuture.supplyAsync(() -> postAndCloseCalls(run));
        for (String service :
                List.of("nomination", "program-metrics", "matching", "gateway", "profile", "nomination")) {
            house.kill(service);
        }
        List<String> calls = work.join();

        // Then
        assertThat(calls).doesNotHaveDuplicates().hasSize(CALLS);
        assertThat(titled(run)).containsExactlyInAnyOrderElementsOf(calls);
        KafkaLog log = KafkaLog.of(house, "opportunities");
        for (String call : calls) {
            assertThat(distinct(log, call, "opportunity-posted")).hasSize(1);
            assertThat(distinct(log, call, "opportunity-closed")).hasSize(1);
        }
        portal.await("the figures", () -> calls(), answer -> closed(answer) >= closedBefore + CALLS);
        assertThat(closedCalls()).isEqualTo(closedBefore + CALLS);
    }

    private static List<String> distinct(KafkaLog log, String call, String type) {
        return log.ofKey(call).stream()
                .filter(event -> event.type().equals(type))
                .map(KafkaLog.Event::id)
                .distinct()
                .toList();
    }

    private List<String> postAndCloseCalls(String run) {
        List<String> calls = new ArrayList<>();
        for (int i = 0; i < CALLS; i++) {
            String title = "Award %s number %d".formatted(run, i);
            String id = post(title);
            act(id, "publish");
            act(id, "close");
            calls.add(id);
        }
        return calls;
    }

    /** An answer may have been lost with the service that gave it; then the call is found by its title. */
    private String post(String title) {
        String key = UUID.randomUUID().toString();
        Answer answer = untilAnswered(() -> office().post("/v1/opportunities", call(title), key));
        return answer.status() == 201 ? answer.id() : titled(title).get(0);
    }

    private void act(String id, String verb) {
        String key = UUID.randomUUID().toString();
        Answer answer = untilAnswered(() -> office().post("/v1/opportunities/" + id + "/" + verb, Map.of(), key));
        assertThat(answer.status()).as(answer.text()).isIn(200, 409);
    }

    /** As a portal would: the same request with the same key, until somebody is there to answer it. */
    private Answer untilAnswered(Supplier<Answer> request) {
        return portal.await(
                "an answer", () -> attempt(request), answer -> answer.status() > 0 && answer.status() < 500);
    }

    private static Answer attempt(Supplier<Answer> request) {
        try {
            return request.get();
        } catch (java.io.UncheckedIOException nobodyThere) {
            return Answer.none(nobodyThere);
        }
    }

    private List<String> titled(String title) {
        List<String> found = new ArrayList<>();
        String next = "";
        do {
            String cursor = next.isEmpty() ? "" : "&cursor=" + next;
            Answer page = untilAnswered(() -> office().get("/v1/opportunities?limit=200" + cursor));
            for (JsonNode item : page.body().at("/items")) {
                if (item.at("/title").asText().contains(title)) {
                    found.add(item.at("/id").asText());
                }
            }
            next = page.at("/next");
        } while (!next.isEmpty() && !next.equals("null"));
        return found;
    }

    private Seat office() {
        return portal.as("program-manager");
    }

    private static Map<String, Object> call(String title) {
        LocalDate today = LocalDate.now(ZoneId.of("America/New_York"));
        return Map.of(
                "kind",
                "AWARD",
                "title",
                title,
                "description",
                "Posted while services are killed.",
                "unit",
                "medicine",
                "internalDeadline",
                today.plusDays(60).toString(),
                "slots",
                1,
                "openCall",
                false,
                "eligibility",
                Map.of("expression", "rank >= PROFESSOR"),
                "desiredExpertise",
                List.of("TEACHING"));
    }

    private Answer calls() {
        return portal.as("analyst").get("/v1/metrics/call-coverage");
    }

    private int closedCalls() {
        return closed(calls().expect(200));
    }

    private static int closed(Answer figures) {
        for (JsonNode row : figures.body().at("/rows")) {
            if (row.at("/group").asText().equals("all") && row.at("/period").isNull()) {
                return row.at("/n").asInt();
            }
        }
        return 0;
    }
}
