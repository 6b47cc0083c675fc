package org.facultyaffairs.metrics.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.http.TestHTTPResource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.facultyaffairs.chassis.testing.Tokens;
import org.facultyaffairs.metrics.House;
import org.facultyaffairs.metrics.MetricsTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@MetricsTest
class StreamApiTest {

    @TestHTTPResource("/v1/metrics/stream")
    URI stream;

    private final ExecutorService readers = Executors.newCachedThreadPool();
    private final List<Stream<String>> open = new CopyOnWriteArrayList<>();

    @AfterEach
    void leave() {
        open.forEach(Stream::close);
        readers.shutdownNow();
    }

    @Test
    void everyWatcherHearsOfAChange() {
        // Given
        List<List<String>> watchers =
                IntStream.range(0, 20).mapToObj(i -> watch()).toList();
        await().atMost(Duration.ofSeconds(20))
                .until(() -> watchers.stream().allMatch(heard -> heard.contains("event:heartbeat")));

        // When
        House.tell("opportunity-closed", Map.of("opportunityId", UUID.randomUUID()));

        // Then
        await().atMost(Duration.ofSeconds(20)).until(() -> watchers.stream().allMatch(heard -> heard.stream()
                .anyMatch(line -> line.startsWith("data:{\"metric\":\"call-coverage\",\"countedUntil\":\""))));
        assertThat(watchers.get(0)).contains("event:figures");
    }

    @Test
    void onlyWhoMaySeeFiguresMayWatchThem() {
        House.as("faculty").get("/v1/metrics/stream").then().statusCode(403);
    }

    private List<String> watch() {
        List<String> heard = new CopyOnWriteArrayList<>();
        readers.execute(() -> {
            try {
                HttpResponse<Stream<String>> response = HttpClient.newHttpClient()
                        .send(
                                HttpRequest.newBuilder(stream)
                                        .header("Authorization", "Bearer " + Tokens.of("analyst"))
                                        .build(),
                                HttpResponse.BodyHandlers.ofLines());
                open.add(response.body());
                response.body().forEach(heard::add);
            } catch (IOException | InterruptedException | UncheckedIOException left) {
                heard.add("left: " + left.getMessage());
            }
        });
        return heard;
    }
}
