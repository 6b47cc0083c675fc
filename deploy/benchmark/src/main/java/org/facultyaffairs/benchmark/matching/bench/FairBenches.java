package org.facultyaffairs.benchmark.matching.bench;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.facultyaffairs.benchmark.matching.bench.FairContest.Proven;
import org.facultyaffairs.benchmark.matching.instance.CohortInstance;
import org.facultyaffairs.benchmark.matching.instance.Conference;
import org.facultyaffairs.benchmark.matching.instance.PublishedConference;
import org.facultyaffairs.benchmark.matching.measure.Bench;
import org.facultyaffairs.benchmark.matching.measure.Contest.Published;
import org.facultyaffairs.benchmark.matching.measure.Finding;
import org.facultyaffairs.benchmark.matching.measure.Goal;
import org.facultyaffairs.benchmark.matching.measure.Trial;

/** B1 and B2: the fair frontier of real conferences, and of one as large as CVPR. */
final class FairBenches {

    private static final String FLOW = CohortContest.FLOW;
    private static final List<Published> MIDL = List.of(
            published("FairFlow", 0.94, 197.67),
            published("FairIR", 0.93, 201.83),
            published("PR4A", 0.92, 197.32),
            published("FairSequence", 0.867, 198.73));
    private static final List<Published> AAMAS2015 =
            List.of(published("FairFlow", 1.25, 1363.0), published("FairSequence", 1.0, 1367.5));

    private FairBenches() {}

    static Bench conferences(InstanceFiles files) {
        return new Bench(
                "B1",
                "the exact fair frontier of two conferences",
                """
                The worst-off paper as well off as possible, then the total; and the best total from a given minimum. The \
                goals are points that mixed-integer programmes proved. What the heuristics in use reach is published or \
                was measured elsewhere, and stands beside; they do not run here.""",
                List.of(
                        files.midl()
                                .map(FairBenches::midl)
                                .orElseGet(() -> Trial.without(
                                        "MIDL",
                                        "give its files with --midl or MIDL_HOME (see deploy/benchmark/data).")),
                        Trial.of("AAMAS2015, fairest", scale -> aamas(
                                        files, OptionalLong.empty(), new Proven(1_500_000, 1_375_750_000))
                                .beside(goals(1.5, 1375.75, 1), AAMAS2015)),
                        Trial.of("AAMAS2015 from 1.25", scale -> aamas(
                                        files, OptionalLong.of(1_250_000), new Proven(1_250_000, 1_403_750_000))
                                .beside(goals(1.25, 1403.75, 1), AAMAS2015))));
    }

    private static Trial midl(Path folder) {
        return Trial.of("MIDL, fairest", scale -> new FairContest(
                        PublishedConference.midl(folder),
                        OptionalLong.empty(),
                        Optional.of(new Proven(944_839, 201_768_731)))
                .beside(goals(0.9448, 201.7687, 0.1), MIDL));
    }

    private static FairContest aamas(InstanceFiles files, OptionalLong floor, Proven proven) {
        return new FairContest(PublishedConference.aamas2015(files.aamas()), floor, Optional.of(proven));
    }

    private static List<Goal> goals(double minimum, double total, double seconds) {
        return List.of(
                Goal.atLeast(Finding.MINIMUM, minimum, 4), Goal.atLeast(Finding.TOTAL, total, 4), Goal.within(seconds));
    }

    private static Published published(String name, double minimum, double total) {
        return new Published(name, Finding.of(Finding.MINIMUM, minimum).with(Finding.TOTAL, total));
    }

    static Bench medium() {
        List<Goal> fair = List.of(
                Goal.atLeast(Finding.MINIMUM, 1.9995, 4), Goal.atLeast(Finding.TOTAL, 6826.185, 3), Goal.within(3));
        return new Bench(
                "B2",
                "a conference as large as CVPR 2017",
                """
                2,623 papers and 1,373 reviewers: the optimal match beside OR-tools, then the fairest. Its minimum is \
                published as 1.9995, which is 1.999451 rounded.""",
                List.of(
                        CohortBenches.trial("CVPR-S", Conference::medium, Goal.timesLessThan(FLOW, 4)),
                        Trial.of("CVPR-S, fairest", scale -> {
                            CohortInstance instance = Conference.medium(scale);
                            Optional<Proven> proven = scale.full()
                                    ? Optional.of(new Proven(1_999_451, 6_826_185_433L))
                                    : Optional.empty();
                            return new FairContest(instance, OptionalLong.empty(), proven).beside(fair, List.of());
                        })));
    }
}
