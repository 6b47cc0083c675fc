package org.facultyaffairs.benchmark.matching.bench;

import java.util.List;
import org.facultyaffairs.benchmark.matching.measure.Bench;

/** All of them, by number. */
public final class Benches {

    private Benches() {}

    /** Those whose instances are files need to be told where these are. */
    public static List<Bench> all(InstanceFiles files) {
        return List.of(
                FairBenches.conferences(files),
                FairBenches.medium(),
                CohortBenches.national(),
                CohortBenches.dense(),
                StableBench.bench(),
                NearestBench.bench(),
                SlateBench.bench(),
                TeamBench.bench());
    }
}
