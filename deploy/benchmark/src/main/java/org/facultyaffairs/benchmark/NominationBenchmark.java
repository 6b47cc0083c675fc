package org.facultyaffairs.benchmark;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.facultyaffairs.local.sample.Portal;

/**
 * {@code POST /v1/nominations} through the gateway beside the same straight to the service, five rounds in turns; then
 * the time from a nomination's 201 to its figure at {@code /v1/metrics}, which the analysts' page shows.
 */
public final class NominationBenchmark {

    private static final URI GATEWAY = URI.create("http://localhost:8080");
    private static final URI SERVICE = URI.create("http://localhost:8083");
    private static final URI REALM = URI.create("http://localhost:8180/realms/faculty-affairs");
    private static final int ROUNDS = 5;
    private static final int IN_FLIGHT = 16;
    private static final int REQUESTS = 1_500;
    private static final int OPEN_REQUESTS = 600;
    private static final int SAMPLES = 200;

    private final Load load = new Load();
    private final Stage stage;

    private NominationBenchmark(Stage stage) {
        this.stage = stage;
    }

    /** Expects a new house at the usual ports. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        Clock clock = Clock.system(ZoneId.of("America/New_York"));
        Stage stage = new Stage(new Portal(GATEWAY, REALM, clock), clock);
        stage.set((ROUNDS + 1) * 2 * (REQUESTS + OPEN_REQUESTS) + SAMPLES);
        new NominationBenchmark(stage).run();
    }

    private void run() throws IOException, InterruptedException {
        warmUp();
        List<Load.Result> through = new ArrayList<>();
        List<Load.Result> straight = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            through.add(closed(GATEWAY));
            straight.add(closed(SERVICE));
        }
        double rate = Math.max(10, median(through).perSecond() / 2);
        List<Load.Result> openThrough = new ArrayList<>();
        List<Load.Result> openStraight = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            openThrough.add(open(GATEWAY, rate));
            openStraight.add(open(SERVICE, rate));
        }
        System.out.printf("POST /v1/nominations, %d rounds in turns, medians%n", ROUNDS);
        print("through the gateway", median(through), median(openThrough), rate);
        print("straight to the service", median(straight), median(openStraight), rate);
        System.out.printf(
                "throughput through the gateway / straight: %.2f%n",
                median(through).perSecond() / median(straight).perSecond());
        Latencies figure = timeToFigure();
        System.out.printf("from a nomination's 201 to its figure (%d samples): %s%n", SAMPLES, figure);
    }

    private void warmUp() throws InterruptedException {
        closed(GATEWAY);
        closed(SERVICE);
    }

    private Load.Result closed(URI server) throws InterruptedException {
        return load.closed(REQUESTS, IN_FLIGHT, () -> stage.fresh(server));
    }

    private Load.Result open(URI server, double rate) throws InterruptedException {
        return load.open(OPEN_REQUESTS, rate, () -> stage.fresh(server));
    }

    private static void print(String what, Load.Result closed, Load.Result open, double rate) {
        System.out.printf(
                "  %-24s %7.0f/s with %d in flight (%s); at %.0f/s: %s%n",
                what, closed.perSecond(), IN_FLIGHT, closed.latencies(), rate, open.latencies());
    }

    private static Load.Result median(List<Load.Result> rounds) {
        return rounds.stream()
                .sorted(Comparator.comparingDouble(Load.Result::perSecond))
                .toList()
                .get(rounds.size() / 2);
    }

    /** One at a time: the figure is asked for again and again, as fast as it is answered. */
    private Latencies timeToFigure() throws IOException, InterruptedException {
        awaitQuiet();
        HttpClient client = HttpClient.newHttpClient();
        List<Long> nanos = new ArrayList<>();
        for (int i = 0; i < SAMPLES; i++) {
            int before = nominated();
            HttpResponse<String> made = client.send(stage.fresh(GATEWAY), HttpResponse.BodyHandlers.ofString());
            long committed = System.nanoTime();
            if (made.statusCode() != 201) {
                throw new IllegalStateException(made.body());
            }
            while (nominated() == before) {
                Thread.onSpinWait();
            }
            nanos.add(System.nanoTime() - committed);
        }
        return Latencies.of(nanos);
    }

    private void awaitQuiet() {
        int[] last = {-1};
        stage.portal()
                .await(
                        "the figures to settle",
                        () -> stage.portal().as("analyst").get("/v1/metrics"),
                        answer -> {
                            int now = nominated();
                            boolean settled = now == last[0];
                            last[0] = now;
                            return settled;
                        });
    }

    private int nominated() {
        for (JsonNode row : stage.portal()
                .as("analyst")
                .get("/v1/metrics/nomination-funnel")
                .expect(200)
                .body()
                .at("/rows")) {
            if (row.at("/measure").asText().equals("nominated")
                    && row.at("/group").asText().equals("all")) {
                return row.at("/count").asInt();
            }
        }
        return 0;
    }
}
