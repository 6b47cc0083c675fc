package org.facultyaffairs.benchmark.matching;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.facultyaffairs.benchmark.matching.bench.Benches;
import org.facultyaffairs.benchmark.matching.instance.Scale;
import org.facultyaffairs.benchmark.matching.measure.FreshJvm;
import org.facultyaffairs.benchmark.matching.measure.Trial;
import org.facultyaffairs.benchmark.matching.measure.TrialRun;

/** The program of a fresh JVM: one contender of one trial, once, at full size. */
public final class OneRun {

    private OneRun() {}

    /** Expects the names of the trial and the contender, then options. */
    public static void main(String[] words) {
        Options options = Options.of(List.of(words).subList(2, words.length));
        Trial trial = Benches.all(options.files()).stream()
                .flatMap(bench -> bench.trials().stream())
                .filter(candidate -> candidate.name().equals(words[0]))
                .findFirst()
                .orElseThrow();
        FreshJvm.report(trial.setUp().apply(Scale.FULL).contenders().stream()
                .filter(contender -> contender.name().equals(words[1]))
                .findFirst()
                .orElseThrow());
    }

    /** Starts such a JVM, unless the options ask for no memory. */
    static TrialRun.Alone measuring(Options options) {
        if (!options.memory()) {
            return TrialRun.Alone.NEVER;
        }
        FreshJvm fresh = new FreshJvm(OneRun.class);
        return (trial, contender) -> {
            List<String> words = new ArrayList<>(List.of(trial.name(), contender));
            words.addAll(options.whereFilesAre());
            return Optional.of(fresh.measure(words, trial.heapMegabytes()));
        };
    }
}
