package org.facultyaffairs.benchmark.matching.measure;

import java.util.Optional;
import java.util.function.Function;
import org.facultyaffairs.benchmark.matching.instance.Scale;
import org.jspecify.annotations.Nullable;

/**
 * One line of a benchmark: a contest that is set up when its turn comes, at any size.
 *
 * @param heapMegabytes of a fresh JVM that measures the memory at full size; 0 where memory is no question
 * @param grows whether it is also held at smaller sizes
 * @param missing what it lacks to be held at all
 */
public record Trial(
        String name,
        int heapMegabytes,
        boolean grows,
        @Nullable String missing,
        Function<Scale, Contest> setUp) {

    public static Trial of(String name, Function<Scale, Contest> setUp) {
        return new Trial(name, 0, false, null, setUp);
    }

    public static Trial without(String name, String missing) {
        return new Trial(name, 0, false, missing, scale -> {
            throw new IllegalStateException(missing);
        });
    }

    public Trial growing() {
        return new Trial(name, heapMegabytes, true, missing, setUp);
    }

    public Trial inHeapOf(int megabytes) {
        return new Trial(name, megabytes, grows, missing, setUp);
    }

    public Optional<String> whyNot() {
        return Optional.ofNullable(missing);
    }
}
