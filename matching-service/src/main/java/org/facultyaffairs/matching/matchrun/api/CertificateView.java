package org.facultyaffairs.matching.matchrun.api;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.facultyaffairs.matching.matchrun.RunReport;
import org.facultyaffairs.matching.matchrun.RunWords;
import org.facultyaffairs.matching.people.FacultyId;
import org.facultyaffairs.matching.people.Population;
import org.jspecify.annotations.Nullable;

/** What proves a match, and what is to be known before it is published. Scores are between 0 and 1 a place. */
@Schema(name = "MatchCertificate")
public record CertificateView(
        @Schema(description = "SHA-256 of the pairs: two runs with the same digest matched the same people.")
        String digest,

        @Schema(description = "SHA-256 of all candidate pairs with their scores.")
        String scoresDigest,

        @Schema(description = "What it amounts to, in sentences that can be read out.")
        List<String> words,

        @Schema(
                description =
                        "What an independent check found wrong; empty: a run whose certificate does not hold ends as FAILED"
                                + " with `match-not-proven`.")
        List<String> deviations,

        List<UnfilledView> unfilled,

        @Schema(description = "Those who get least, the least first.")
        List<WorstOffView> worstOff,

        RunReport.WorstShare worstShare,
        RunReport.Envy envy,
        LoadsView loads,

        @Schema(description = "How many pairs have a score in each twentieth between 0 and 1.")
        List<Integer> distribution,

        @Schema(description = "How mentees of each rank, track and department fare; hidden where there are few.")
        List<RunReport.GroupOutcome> groups,

        @Schema(description = "What can be had of fairness for how much of the total, by ascending minimum.")
        List<TradeoffView> frontier,

        @Schema(description = "How many pairs each hard constraint rules out.")
        Map<String, Long> leftOut,

        @Schema(description = "How a minimum for everybody is kept, and how far that is proven; absent for OPTIMAL.")
        @Nullable
        FairnessView fairness,

        @Nullable RepairView repaired,

        @Schema(description = "How a repeat compares to the run that it repeats; absent for another run.")
        RunReport.@Nullable Repeated repeated) {

    private static final double MILLION = 1_000_000;

    /** A person by the name they have now. */
    @Schema(name = "MatchedPerson")
    public record Named(UUID id, String name) {

        static Named of(UUID id, Population people) {
            return new Named(id, people.name(new FacultyId(id)));
        }
    }

    /** Places of a mentee that stay unfilled. */
    @Schema(name = "UnfilledPlaces")
    public record UnfilledView(Named mentee, int places, RunReport.Why why, String words) {}

    /** Whom else somebody could have. */
    @Schema(name = "MatchAlternative")
    public record AlternativeView(Named mentor, double score, double cost, int moved, String words) {}

    /** One of those who get least. */
    @Schema(name = "WorstOffMentee")
    public record WorstOffView(
            Named mentee,
            double score,
            double best,

            @Schema(description = "The first of their mentors; absent where they have none.") @Nullable
            Named mentor,

            @Schema(description = "All their mentors; what they get is the sum of these.")
            List<Named> mentors,

            String words,
            List<AlternativeView> alternatives) {}

    /** How the mentors are used. */
    @Schema(name = "MentorLoads")
    public record LoadsView(int places, int taken, int full, int idle, double gini, List<LoadView> each) {}

    /** One mentor's. */
    @Schema(name = "MentorLoad")
    public record LoadView(Named mentor, int load, int capacity) {}

    /** A trade-off to choose from. */
    @Schema(name = "MatchTradeoff")
    public record TradeoffView(double minimum, double total, double bound) {}

    /** What a repair did. */
    @Schema(name = "MatchRepair")
    public record RepairView(
            @Schema(description = "What the match before was worth, with the people as they were then.")
            double before,

            @Schema(description = "What its worst-off mentee got.")
            double minimumBefore,

            int kept,
            List<ChangeView> changes) {}

    /** A minimum with its bounds. */
    @Schema(name = "MatchFairness")
    public record FairnessView(
            @Schema(description = "The minimum that was chosen; absent where the highest there is was sought.")
            @Nullable
            Double asked,

            @Schema(description = "What the worst-off mentee who can be matched and has nobody yet gets.")
            double minimum,

            @Schema(description = "No match gives everybody more; absent where no higher minimum was sought.") @Nullable
            Double minimumBound,

            @Schema(description = "What the match is worth.")
            double total,

            @Schema(description = "No match with this minimum is worth more.")
            double totalBound,

            @Schema(
                    description =
                            "How far at most the total is from the best with this minimum, as a share; 0 is proven.")
            double gap) {

        private static @Nullable FairnessView of(RunReport.@Nullable Fairness fairness) {
            return fairness == null
                    ? null
                    : new FairnessView(
                            score(fairness.asked()),
                            fairness.minimum() / MILLION,
                            score(fairness.minimumBound()),
                            fairness.total() / MILLION,
                            fairness.totalBound() / MILLION,
                            Math.max(0, fairness.gap()));
        }

        private static @Nullable Double score(@Nullable Long millionths) {
            return millionths == null ? null : millionths / MILLION;
        }
    }

    /** One pair that was made or taken away. */
    @Schema(name = "MatchChange")
    public record ChangeView(boolean added, Named mentee, Named mentor, double score) {}

    static CertificateView of(RunReport report, Population people) {
        RunWords words = new RunWords(report, people);
        return new CertificateView(
                report.digest(),
                report.scoresDigest(),
                words.summary(),
                report.deviations(),
                report.unfilled().stream()
                        .map(one -> new UnfilledView(
                                Named.of(one.menteeId(), people), one.places(), one.why(), words.of(one)))
                        .toList(),
                report.worstOff().stream()
                        .map(one -> worstOff(one, report.mentorsOf(one.menteeId()), words, people))
                        .toList(),
                report.worstShare(),
                report.envy(),
                loads(report.loads(), people),
                report.distribution(),
                report.groups(),
                report.frontier().stream()
                        .map(step -> new TradeoffView(
                                step.minimum() / MILLION, step.total() / MILLION, step.bound() / MILLION))
                        .toList(),
                report.leftOut(),
                FairnessView.of(report.fairness()),
                repaired(report.repaired(), people),
                report.repeated());
    }

    /** Alternatives with names and words. */
    public static List<AlternativeView> alternatives(
            List<RunReport.Alternative> all, RunWords words, Population people) {
        return all.stream()
                .map(one -> new AlternativeView(
                        Named.of(one.mentorId(), people),
                        one.score() / MILLION,
                        one.cost() / MILLION,
                        one.moved(),
                        words.of(one)))
                .toList();
    }

    private static WorstOffView worstOff(
            RunReport.WorstOff one, List<UUID> mentors, RunWords words, Population people) {
        UUID mentor = one.mentorId();
        return new WorstOffView(
                Named.of(one.menteeId(), people),
                one.score() / MILLION,
                one.best() / MILLION,
                mentor == null ? null : Named.of(mentor, people),
                mentors.stream().map(each -> Named.of(each, people)).toList(),
                words.of(one),
                alternatives(one.alternatives(), words, people));
    }

    private static LoadsView loads(RunReport.Loads loads, Population people) {
        return new LoadsView(
                loads.places(),
                loads.taken(),
                loads.full(),
                loads.idle(),
                loads.gini(),
                loads.each().stream()
                        .map(load -> new LoadView(Named.of(load.mentorId(), people), load.load(), load.capacity()))
                        .toList());
    }

    private static @Nullable RepairView repaired(RunReport.@Nullable Repaired repaired, Population people) {
        return repaired == null
                ? null
                : new RepairView(
                        repaired.before() / MILLION,
                        repaired.minimumBefore() / MILLION,
                        repaired.kept(),
                        repaired.changes().stream()
                                .map(change -> new ChangeView(
                                        change.added(),
                                        Named.of(change.menteeId(), people),
                                        Named.of(change.mentorId(), people),
                                        change.score() / MILLION))
                                .toList());
    }
}
