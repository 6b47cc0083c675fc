package org.facultyaffairs.benchmark.matching;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.facultyaffairs.benchmark.matching.bench.InstanceFiles;
import org.facultyaffairs.benchmark.matching.instance.Scale;
import org.facultyaffairs.benchmark.matching.measure.Rounds;
import org.jspecify.annotations.Nullable;

/** What the command was asked for. */
final class Options {

    static final String HELP = """
            deploy/benchmark/matching [B1 … B8] [options]
            Measures the matching engine and its rivals in turns, checks every answer, and writes the page.

              B1 … B8             which benchmarks; all when none is named
              --rounds N          how often each is run (5)
              --rival-rounds N    how often a rival is run that takes more than 10 CPU seconds (3)
              --scale S           a share of the full size, as 0.01; goals are judged and the page is written at 1 only
              --midl FOLDER       MIDL's files (scores.npy, covs.npy, loads.npy); otherwise MIDL_HOME says where
              --aamas FILE        AAMAS 2015's bids, if not those in this project
              --report FILE       the page to write (deploy/benchmark/BENCHMARKS.md)
              --no-growth         without the smaller sizes
              --no-memory         without fresh JVMs for memory
              --help              this
            """;

    private final Set<String> benches = new LinkedHashSet<>();
    private int rounds = 5;
    private int rivalRounds = 3;
    private Scale scale = Scale.FULL;
    private @Nullable Path midl;
    private @Nullable Path aamas;
    private @Nullable Path report;
    private boolean growth = true;
    private boolean memory = true;
    private boolean help;

    /** @throws IllegalArgumentException saying which word is not understood */
    static Options of(List<String> words) {
        Options options = new Options();
        Deque<String> rest = new ArrayDeque<>(words);
        while (!rest.isEmpty()) {
            options.take(rest.pop(), rest);
        }
        return options;
    }

    private void take(String word, Deque<String> rest) {
        switch (word) {
            case "--rounds" -> rounds = positive(word, rest);
            case "--rival-rounds" -> rivalRounds = positive(word, rest);
            case "--scale" -> scale = new Scale(Double.parseDouble(value(word, rest)));
            case "--midl" -> midl = Path.of(value(word, rest));
            case "--aamas" -> aamas = Path.of(value(word, rest));
            case "--report" -> report = Path.of(value(word, rest));
            case "--no-growth" -> growth = false;
            case "--no-memory" -> memory = false;
            case "--help", "-h" -> help = true;
            default -> benches.add(bench(word));
        }
    }

    private static String bench(String word) {
        if (!word.matches("B[1-8]")) {
            throw new IllegalArgumentException("“%s” is neither an option nor one of B1 to B8.".formatted(word));
        }
        return word;
    }

    private static int positive(String word, Deque<String> rest) {
        int number = Integer.parseInt(value(word, rest));
        if (number < 1) {
            throw new IllegalArgumentException("%s needs a number above 0.".formatted(word));
        }
        return number;
    }

    private static String value(String word, Deque<String> rest) {
        if (rest.isEmpty()) {
            throw new IllegalArgumentException("%s needs a value.".formatted(word));
        }
        return rest.pop();
    }

    boolean wants(String bench) {
        return benches.isEmpty() || benches.contains(bench);
    }

    Rounds rounds() {
        return new Rounds(rounds, Math.min(rounds, rivalRounds));
    }

    Scale scale() {
        return scale;
    }

    /** @throws IllegalArgumentException when it is not said where AAMAS 2015's bids are */
    InstanceFiles files() {
        if (aamas == null) {
            throw new IllegalArgumentException("--aamas must say where AAMAS 2015's bids are.");
        }
        return new InstanceFiles(Optional.ofNullable(midl), aamas);
    }

    /** The same in words that {@link #of} understands. */
    List<String> whereFilesAre() {
        List<String> words = new ArrayList<>(List.of("--aamas", files().aamas().toString()));
        files().midl().ifPresent(folder -> words.addAll(List.of("--midl", folder.toString())));
        return words;
    }

    Optional<Path> report() {
        return Optional.ofNullable(report);
    }

    List<Scale> smallerSizes() {
        return growth && scale.full() ? List.of(new Scale(0.01), new Scale(0.1)) : List.of();
    }

    boolean memory() {
        return memory;
    }

    boolean help() {
        return help;
    }
}
