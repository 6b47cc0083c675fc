package org.facultyaffairs.benchmark.matching;

import java.io.PrintStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.facultyaffairs.benchmark.matching.bench.Benches;
import org.facultyaffairs.benchmark.matching.measure.Bench;
import org.facultyaffairs.benchmark.matching.measure.Result;
import org.facultyaffairs.benchmark.matching.measure.Trial;
import org.facultyaffairs.benchmark.matching.measure.TrialRun;
import org.facultyaffairs.benchmark.matching.report.Circumstances;
import org.facultyaffairs.benchmark.matching.report.Machine;
import org.facultyaffairs.benchmark.matching.report.Page;
import org.facultyaffairs.benchmark.matching.report.Section;
import org.facultyaffairs.benchmark.matching.rival.Versions;

/** B1 to B8: rivals and engine in turns in this JVM, every answer checked, a table each, and the page. */
public final class MatchingBenchmarks {

    private final Options options;
    private final TrialRun run;
    private final Circumstances circumstances;
    private final PrintStream out;
    private boolean sound = true;

    /** Prints as it goes. */
    public MatchingBenchmarks(Options options, Clock clock, PrintStream out) {
        this.options = options;
        this.run = new TrialRun(options.rounds(), options.scale(), options.smallerSizes(), OneRun.measuring(options));
        this.circumstances = new Circumstances(LocalDate.now(clock), Machine.here(), Versions.inWords());
        this.out = out;
    }

    /** Ends with 1 when an answer was wrong or a goal was missed, with 2 when the words were not understood. */
    public static void main(String[] words) {
        Options options = understood(words);
        if (options.help()) {
            System.out.print(Options.HELP);
            return;
        }
        boolean sound = new MatchingBenchmarks(options, Clock.systemUTC(), System.out).run();
        System.exit(sound ? 0 : 1);
    }

    private static Options understood(String[] words) {
        try {
            return Options.of(List.of(words));
        } catch (IllegalArgumentException unknown) {
            System.err.println(unknown.getMessage());
            System.err.print(Options.HELP);
            System.exit(2);
            throw unknown;
        }
    }

    /** Whether every answer was right and no goal was missed. */
    public boolean run() {
        for (Bench bench : Benches.all(options.files())) {
            if (options.wants(bench.id())) {
                run(bench);
            }
        }
        return sound;
    }

    private void run(Bench bench) {
        List<Result> results = new ArrayList<>();
        List<String> remarks = new ArrayList<>();
        for (Trial trial : bench.trials()) {
            out.printf("%s %s …%n", bench.id(), trial.name());
            trial.whyNot()
                    .ifPresentOrElse(
                            why -> remarks.add("%s left out: %s".formatted(trial.name(), why)),
                            () -> hold(trial, results, remarks));
        }
        String section = Section.of(bench, results, circumstances.of(options.rounds(), options.scale()), remarks);
        out.println(section);
        if (options.scale().full()) {
            options.report().ifPresent(file -> new Page(file).put(bench.id(), section));
        }
    }

    /** What is thrown by an answer that is wrong ends its trial and not the run. */
    private void hold(Trial trial, List<Result> results, List<String> remarks) {
        try {
            Result result = run.of(trial);
            results.add(result);
            sound &= result.good();
        } catch (RuntimeException wrong) {
            wrong.printStackTrace(out);
            remarks.add("%s failed: %s".formatted(trial.name(), wrong.getMessage()));
            sound = false;
        }
    }
}
