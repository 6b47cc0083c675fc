package org.facultyaffairs.chassis.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The gateway's table of routes, read from the source tree as far as tests of services need it. */
final class GatewayRoutes {

    private static final Path TABLE = Path.of("gateway/src/main/resources/routes.txt");

    /**
     * One line of the table.
     *
     * @param owner the service, or {@code gateway} for what that answers itself
     */
    private record Line(String owner, Set<String> verbs, List<String> segments) {

        boolean leads(String verb, List<String> path) {
            if (!verbs.contains(verb) || path.size() != segments.size()) {
                return false;
            }
            for (int i = 0; i < path.size(); i++) {
                if (!segments.get(i).startsWith("{") && !segments.get(i).equals(path.get(i))) {
                    return false;
                }
            }
            return true;
        }
    }

    private final List<Line> lines;

    private GatewayRoutes(List<Line> lines) {
        this.lines = lines;
    }

    static GatewayRoutes ofTheHouse() {
        try {
            return new GatewayRoutes(read(Files.readAllLines(HouseRoot.find().resolve(TABLE))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Line> read(List<String> text) {
        List<Line> lines = new ArrayList<>();
        String owner = "";
        for (String raw : text) {
            String line = raw.replaceFirst("#.*", "").strip();
            if (line.startsWith("[")) {
                owner = line.substring(1, line.length() - 1);
            } else if (!line.isEmpty()) {
                String[] words = line.split("\\s+", -1);
                lines.add(new Line(owner, Set.of(words[0].split(",", -1)), segments(words[1])));
            }
        }
        return lines;
    }

    /** Whether an operation of a service is to be had from outside, or answered by the gateway in its place. */
    boolean lead(String service, OpenApiDocument.Operation operation) {
        List<String> path = segments(operation.path().replace("{service}", service));
        return lines.stream()
                .filter(line -> line.owner().equals(service) || line.owner().equals("gateway"))
                .anyMatch(line -> line.leads(operation.verb().toUpperCase(Locale.ROOT), path));
    }

    private static List<String> segments(String path) {
        return List.of(path.substring(1).split("/", -1));
    }
}
