package org.facultyaffairs.matching.scoring;

import java.util.List;

/** How people fit a call: as the one put forward, and as the one who puts others forward. */
public interface Fit {

    /** In millionths; higher is better. */
    long points(Candidacy candidacy);

    Explanation explain(Candidacy candidacy);

    /** In millionths; higher is better. */
    long points(Advocacy advocacy);

    Explanation explain(Advocacy advocacy);

    /** The house's own scale. */
    static Fit weighted() {
        return new WeightedFit(
                new Scale<>(
                        "Is eligible; has said little about themselves yet.",
                        List.of(
                                new Scale.Weighted<>(new AskedExpertise(), 0.40),
                                new Scale.Weighted<>(new NomineeTrackRecord(), 0.20),
                                new Scale.Weighted<>(new Belonging(), 0.15),
                                new Scale.Weighted<>(new Readiness(), 0.10),
                                new Scale.Weighted<>(new Room(), 0.10),
                                new Scale.Weighted<>(new Willingness(), 0.05))),
                new Scale<>(
                        "Is senior enough to be heard.",
                        List.of(
                                new Scale.Weighted<>(AdvocateCriteria.INFLUENCE, 0.35),
                                new Scale.Weighted<>(AdvocateCriteria.FIELD, 0.25),
                                new Scale.Weighted<>(AdvocateCriteria.NEARNESS, 0.20),
                                new Scale.Weighted<>(AdvocateCriteria.RECORD, 0.20))));
    }
}
