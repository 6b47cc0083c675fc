package org.facultyaffairs.verification;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.stream.LongStream;
import org.facultyaffairs.local.sample.Story;
import org.facultyaffairs.local.sample.UntilAnswered;
import org.facultyaffairs.local.sample.Walk;
import org.facultyaffairs.verification.OpenHouse.Walked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * The whole walk in a new house while its services are {@code kill -9}-ed and come back: in the end everything is as in
 * the house where nobody was killed. {@code -Dhouse.seed=<number>} plays another run.
 */
@ExtendWith(OpenHouse.class)
class KilledDuringTheWalkTest {

    private static final long SEED = Long.getLong("house.seed", 2L);

    /** Each at least once; those that do most, twice. */
    private static final List<String> STRUCK = List.of(
            "profile", "nomination", "matching", "program-metrics", "gateway", "nomination", "matching", "profile");

    /** How many errands of the walk change something before people are matched. */
    private static final int ERRANDS = 46;

    private final Walked undisturbed;

    KilledDuringTheWalkTest(Walked undisturbed) {
        this.undisturbed = undisturbed;
    }

    @Test
    void everythingEndsAsIfNobodyHadBeenKilled() throws SQLException {
        UntilAnswered careful = new UntilAnswered(Clock.systemUTC(), new EffectsRead());
        try (House house = House.open("killed-house");
                Strikes strikes = new Strikes(SEED, STRUCK, ERRANDS, careful, house::strike)) {
            // When
            Story story = new Walk(house.portal(strikes), undisturbed.today(), Calm.whenCallsAreMade(house)).play();

            // Then
            assertThat(strikes.fallen()).hasSameSizeAs(STRUCK);
            STRUCK.forEach(house::awaitReady);
            Calm.await(house);
            undisturbed.compare(house, story, "seed %d: %s".formatted(SEED, strikes.fallen()));
            everyCallHasItsSlate(Trail.of(house, story), story);
            nothingIsParked(house);
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
