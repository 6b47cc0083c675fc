package org.facultyaffairs.verification;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.facultyaffairs.local.sample.Story;
import org.facultyaffairs.local.sample.UntilAnswered;
import org.facultyaffairs.local.sample.Walk;
import org.facultyaffairs.verification.OpenHouse.Walked;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * The whole walk in a new house while its services are {@code kill -9}-ed and come back, and while all of it is once
 * stopped by SIGTERM and opened again: in the end everything is as in the house where nothing happened.
 * {@code -Dhouse.seed=<number>} plays another run.
 */
@ExtendWith(OpenHouse.class)
class KilledDuringTheWalkTest {

    private static final long SEED = Long.getLong("house.seed", 2L);

    private static final String EVERYTHING = "everything, by SIGTERM";

    /** Each at least once; those that do most, twice. */
    private static final List<String> KILLED = List.of(
            "profile", "nomination", "matching", "program-metrics", "gateway", "nomination", "matching", "profile");

    /** About how many errands of the walk change something. */
    private static final int ERRANDS = 108;

    private final Walked undisturbed;
    private final CompletableFuture<Void> stopped = new CompletableFuture<>();
    private volatile House house;

    KilledDuringTheWalkTest(Walked undisturbed) {
        this.undisturbed = undisturbed;
        this.house = House.open("killed-house");
    }

    @AfterEach
    void close() {
        house.close();
    }

    @Test
    void everythingEndsAsIfNothingHadHappened() throws SQLException {
        // Given
        UntilAnswered careful = new UntilAnswered(Clock.systemUTC(), new EffectsRead());
        List<String> struck =
                Stream.concat(KILLED.stream(), Stream.of(EVERYTHING)).toList();
        try (Strikes strikes = new Strikes(SEED, struck, ERRANDS, careful, this::strike)) {
            // When
            Story story = new Walk(house.portal(strikes), undisturbed.today(), Calm.whenCallsAreMade(house)).play();

            // Then
            assertThat(strikes.fallen()).hasSameSizeAs(struck);
            assertThat(stopped).isCompleted();
            KILLED.forEach(house::awaitReady);
            Calm.await(house);
            undisturbed.compare(house, story, "seed %d: %s".formatted(SEED, strikes.fallen()));
            everyCallHasItsSlate(Trail.of(house, story), story);
            nothingIsParked(house);
        }
    }

    private void strike(String whom) {
        if (whom.equals(EVERYTHING)) {
            stopAndOpenAgain();
        } else {
            house.strike(whom);
        }
    }

    /** The door is closed first, and within 15 seconds nothing runs any more. */
    private void stopAndOpenAgain() {
        try {
            List<ProcessHandle> running = house.processes();
            assertThat(running).hasSizeGreaterThan(7);
            house.stop();
            Awaitility.await("nothing to run any more")
                    .atMost(Duration.ofSeconds(15))
                    .until(() -> running.stream().noneMatch(House::isRunning));
            assertThat(house.log("gateway")).contains(" stopped in ");
            house = house.openAgain();
            stopped.complete(null);
        } catch (RuntimeException | AssertionError failure) {
            stopped.completeExceptionally(failure);
        }
    }

    /** Each version told once: a slate that was stored but not told, or told twice, would show. */
    private static void everyCallHasItsSlate(Trail trail, Story story) {
        for (String call : List.of(story.award(), story.position(), story.nextAward(), story.quietAward())) {
            List<Long> versions = trail.slates(call);
            assertThat(versions)
                    .isNotEmpty()
                    .isEqualTo(
                            LongStream.rangeClosed(1, versions.size()).boxed().toList());
        }
    }

    private static void nothingIsParked(House house) throws SQLException {
        for (String database : Calm.DATABASES) {
            assertThat(Calm.count(house, database, "select count(*) from dead_letter"))
                    .as(database)
                    .isZero();
        }
    }
}
