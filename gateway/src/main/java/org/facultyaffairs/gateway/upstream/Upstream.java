package org.facultyaffairs.gateway.upstream;

import java.net.URI;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One service behind the door.
 *
 * @param name its short name, kebab-case
 */
public record Upstream(String name, URI url, URI managementUrl) {

    /** The name as people read it: {@code Program metrics}. */
    public String title() {
        String words = name.replace('-', ' ');
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    /** The name as a prefix of type names: {@code ProgramMetrics}. */
    public String prefix() {
        return Stream.of(name.split("-", -1))
                .map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1))
                .collect(Collectors.joining());
    }
}
