package org.facultyaffairs.verification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import org.awaitility.Awaitility;
import org.facultyaffairs.local.sample.Story;
import org.facultyaffairs.local.sample.Walk;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** One house for all tests, through which the walk has been walked once. */
final class OpenHouse implements ParameterResolver {

    private static final Namespace HERE = Namespace.create(OpenHouse.class);

    /**
     * The house, and what the walk left in it before anybody else came.
     *
     * @param today from which the walk counted its deadlines
     */
    record Walked(House house, Clock today, Story story, List<String> happened, List<String> picture, Trail trail)
            implements AutoCloseable {

        /**
         * Holds that the same happened in the other house, each thing once. Equity figures are frozen every ten seconds,
         * so the last ones may be on their way.
         */
        void compare(House other, Story otherStory, String what) {
            Awaitility.await()
                    .atMost(Duration.ofSeconds(60))
                    .pollInterval(Duration.ofSeconds(2))
                    .untilAsserted(() -> assertThat(Picture.of(other.portal(), otherStory))
                            .as(what)
                            .containsExactlyElementsOf(picture));
            Trail otherTrail = Trail.of(other, otherStory);
            assertThat(otherTrail.told()).as(what).containsExactlyElementsOf(trail.told());
            assertThat(otherTrail.disorder()).as(what).isEmpty();
            assertThat(otherTrail.missed(trail.habits())).as(what).isEmpty();
        }

        @Override
        public void close() {
            house.close();
        }
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Walked.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return Objects.requireNonNull(
                context.getRoot().getStore(HERE).computeIfAbsent(Walked.class, key -> walk(), Walked.class));
    }

    private static Walked walk() {
        House house = House.open();
        try {
            Clock today = Clock.fixed(Clock.systemUTC().instant(), ZoneOffset.UTC);
            Walk walk = new Walk(house.portal(), today, Calm.whenCallsAreMade(house));
            Story story = walk.play();
            Calm.await(house);
            return new Walked(
                    house, today, story, walk.happened(), Picture.of(house.portal(), story), Trail.of(house, story));
        } catch (RuntimeException failure) {
            house.close();
            throw failure;
        }
    }
}
