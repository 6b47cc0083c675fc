package org.facultyaffairs.local;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the command line asks for. */
record Options(Command command, boolean reset, boolean sample, List<HouseService> services, Ports ports) {
    static final String USAGE = """
            deploy/local/up [options]      starts the house; Ctrl-C stops it
              --detach                     leaves it running in the background; deploy/local/down stops it
              --reset                      starts with no data
              --no-sample                  starts without playing the sample
              --only=<names>               starts these services alone (comma between; "none" for no service), without
                                           the sample: the one that you work on runs from your IDE
              --<part>-port=<number>       another port for gateway, profile, matching, nomination, program-metrics,
                                           keycloak, postgres or kafka; management ports are 1000 above
            """;

    private static final Pattern PORT = Pattern.compile("--([a-z-]+)-port=(\\d{1,5})");
    private static final String ONLY = "--only=";
    private static final int LAST_PORT = 64535;

    /** What the launcher is to do. */
    enum Command {
        UP,
        CHECK,
        DOWN,
        HELP
    }

    /** An argument that means nothing, in a sentence for the person who typed it. */
    static final class Misunderstood extends Exception {
        private static final long serialVersionUID = 1L;

        Misunderstood(String sentence) {
            super(sentence);
        }
    }

    static Options parse(List<String> arguments) throws Misunderstood {
        Options options = new Options(Command.UP, false, true, HouseService.ALL, Ports.standard());
        for (String argument : arguments) {
            options = options.with(argument);
        }
        Optional<String> doubled = options.ports.doubled();
        if (doubled.isPresent()) {
            throw new Misunderstood(doubled.get());
        }
        return options;
    }

    private Options with(String argument) throws Misunderstood {
        return switch (argument) {
            case "--check" -> new Options(Command.CHECK, reset, sample, services, ports);
            case "--down" -> new Options(Command.DOWN, reset, sample, services, ports);
            case "--help", "-h" -> new Options(Command.HELP, reset, sample, services, ports);
            case "--reset" -> new Options(command, true, sample, services, ports);
            case "--no-sample" -> new Options(command, reset, false, services, ports);
            default ->
                argument.startsWith(ONLY)
                        ? new Options(command, reset, false, only(argument), ports)
                        : new Options(command, reset, sample, services, withPort(argument));
        };
    }

    private static List<HouseService> only(String argument) throws Misunderstood {
        List<String> names = List.of(argument.substring(ONLY.length()).split(",", -1));
        List<HouseService> chosen = HouseService.ALL.stream()
                .filter(service -> names.contains(service.name()))
                .toList();
        if (chosen.size() != names.size() && !names.equals(List.of("none"))) {
            throw new Misunderstood("%s names a service that does not exist.".formatted(argument));
        }
        return chosen;
    }

    private Ports withPort(String argument) throws Misunderstood {
        Matcher matcher = PORT.matcher(argument);
        if (!matcher.matches() || !ports.byName().containsKey(matcher.group(1))) {
            throw new Misunderstood("Unknown option %s; --help lists them.".formatted(argument));
        }
        int port = Integer.parseInt(matcher.group(2));
        if (port == 0 || port > LAST_PORT) {
            throw new Misunderstood("%s: a port lies between 1 and %d.".formatted(argument, LAST_PORT));
        }
        return ports.with(matcher.group(1), port);
    }
}
