package org.facultyaffairs.verification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.facultyaffairs.local.sample.Story;
import org.facultyaffairs.local.sample.UntilAnswered;
import org.facultyaffairs.local.sample.Walk;
import org.facultyaffairs.verification.OpenHouse.Walked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** SIGTERM in the middle of the walk: all stops in order and in time, and nothing is lost by it. */
@ExtendWith(OpenHouse.class)
class StoppedDuringTheWalkTest {

    private static final long SEED = Long.getLong("house.seed", 2L);
    private static final int ERRANDS = 46;

    private final Walked undisturbed;

    StoppedDuringTheWalkTest(Walked undisturbed) {
        this.undisturbed = undisturbed;
    }

    @Test
    void theHouseStopsInTimeAndTheWalkGoesOnOnceItIsOpenAgain() throws InterruptedException {
        CountDownLatch begun = new CountDownLatch(1);
        UntilAnswered careful = new UntilAnswered(Clock.systemUTC(), new EffectsRead());
        try (House house = House.open("stopped-house");
                Strikes strike = new Strikes(SEED, List.of("all"), ERRANDS, careful, all -> begun.countDown())) {
            // Given
            Walk walk = new Walk(house.portal(strike), undisturbed.today(), Calm.whenCallsAreMade(house));
            CompletableFuture<Story> walking = CompletableFuture.supplyAsync(walk::play);
            begun.await();

            // When
            List<ProcessHandle> running = house.processes();
            boolean inTime = house.stopWithin(Duration.ofSeconds(15));

            // Then
            assertThat(inTime).as("stopped within 15 s").isTrue();
            assertThat(running).hasSizeGreaterThan(7).noneMatch(House::isRunning);
            assertThat(house.log("gateway")).as("the door is closed first").contains(" stopped in ");
            goesOn(house, walking);
        }
    }

    private void goesOn(House house, CompletableFuture<Story> walking) {
        try (House again = house.openAgain()) {
            Story story = walking.join();
            Calm.await(again);
            undisturbed.compare(again, story, "stopped and opened again");
        }
    }
}
