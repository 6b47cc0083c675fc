package org.facultyaffairs.verification;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
import org.facultyaffairs.local.sample.Story;
import org.facultyaffairs.local.sample.Walk;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** One house for all tests, through which the walk has been walked once. */
final class OpenHouse implements ParameterResolver {

    private static final Namespace HERE = Namespace.create(OpenHouse.class);

    /** The house, and what the walk left in it. */
    record Walked(House house, Story story, List<String> happened) implements AutoCloseable {

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
            Walk walk = new Walk(house.portal(), Clock.systemUTC(), step -> {});
            Story story = walk.play();
            return new Walked(house, story, walk.happened());
        } catch (RuntimeException failure) {
            house.close();
            throw failure;
        }
    }
}
