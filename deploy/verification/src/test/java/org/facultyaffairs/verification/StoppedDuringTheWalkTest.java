package org.facultyaffairs.verification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.awaitility.Awaitility;
import org.facultyaffairs.local.sample.Patience;
import org.facultyaffairs.local.sample.Story;
import org.facultyaffairs.local.sample.Walk;
import org.junit.jupiter.api.Test;

/** SIGTERM in the middle of the walk: the door is closed first, and soon nothing runs any more. */
class StoppedDuringTheWalkTest {

    private static final long SEED = Long.getLong("house.seed", 2L);
    private static final int ERRANDS = 46;

    @Test
    void everythingStopsInTime() throws InterruptedException {
        CountDownLatch begun = new CountDownLatch(1);
        try (House house = House.open("stopped-house");
                Strikes strike = new Strikes(SEED, List.of("all"), ERRANDS, Patience.NONE, all -> begun.countDown())) {
            // Given
            Walk walk = new Walk(house.portal(strike), Clock.systemUTC(), Calm.whenCallsAreMade(house));
            CompletableFuture<Story> walking = CompletableFuture.supplyAsync(walk::play);
            begun.await();
            List<ProcessHandle> running = house.processes();

            // When
            house.stop();

            // Then
            assertThat(running).hasSizeGreaterThan(7);
            Awaitility.await("nothing to run any more")
                    .atMost(Duration.ofSeconds(15))
                    .until(() -> running.stream().noneMatch(House::isRunning));
            assertThat(house.log("gateway")).contains(" stopped in ");
            assertThat(walking).failsWithin(Duration.ofMinutes(1));
        }
    }
}
