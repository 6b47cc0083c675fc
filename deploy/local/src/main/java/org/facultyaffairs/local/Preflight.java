package org.facultyaffairs.local;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;

/** What would make a start fail, said in one line before anything starts. */
final class Preflight {
    /** What the whole house needs at its peak, with some room. */
    private static final double NEEDED_GIB = 3.5;

    private static final double GIB = 1L << 30;

    private final Layout layout;
    private final RunFolder run;

    Preflight(Layout layout, RunFolder run) {
        this.layout = layout;
        this.run = run;
    }

    /** The first obstacle; none when the house can start. */
    Optional<String> obstacle(Ports ports, List<HouseService> services) throws IOException {
        Optional<ProcessHandle> other = run.launcher();
        if (other.isPresent()) {
            return Optional.of("The house already runs here (process %d); deploy/local/down stops it."
                    .formatted(other.get().pid()));
        }
        return ports.taken(services, Ports::isFree).or(() -> tooLittleMemory(Memory.available()));
    }

    /** An application that was not built; none when all are. */
    Optional<String> unbuilt(List<HouseService> services) {
        return services.stream()
                .filter(service -> !layout.application(service).toFile().exists())
                .findFirst()
                .map(service -> "%s is not built: mvn -DskipTests package".formatted(service.module()));
    }

    static Optional<String> tooLittleMemory(OptionalLong available) {
        double gib = available.orElse(Long.MAX_VALUE) / GIB;
        return gib >= NEEDED_GIB
                ? Optional.empty()
                : Optional.of(String.format(
                        Locale.ROOT,
                        "Too little memory: %.1f GiB are free and the house needs %.1f.",
                        gib,
                        NEEDED_GIB));
    }
}
