package org.facultyaffairs.benchmark.matching.bench;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalLong;
import java.util.function.Function;
import org.facultyaffairs.benchmark.matching.instance.CohortInstance;
import org.facultyaffairs.benchmark.matching.instance.Conference;
import org.facultyaffairs.benchmark.matching.instance.National;
import org.facultyaffairs.benchmark.matching.instance.Scale;
import org.facultyaffairs.benchmark.matching.measure.Bench;
import org.facultyaffairs.benchmark.matching.measure.Goal;
import org.facultyaffairs.benchmark.matching.measure.Trial;

/** B3, B3' and B4: large cohorts against OR-tools' min-cost flow. */
final class CohortBenches {

    private static final String FLOW = CohortContest.FLOW;

    private CohortBenches() {}

    static Bench national() {
        Goal[] goals = {Goal.timesLessThan(FLOW, 10), Goal.within(2), Goal.residentWithin(200)};
        Goal[] robust = {Goal.timesLessThan(FLOW, 3)};
        return new Bench(
                "B3",
                "a cohort of a whole country",
                """
                200,000 mentees want two mentors each of 100,000 who take five, 30 candidates each. In NAT-U they are \
                anyone, in NAT-Z mostly the best known of the own discipline. B3' is NAT-U made hard in three ways: \
                *tight*, mentors take four, so every place is needed; *over-subscribed*, they take three or four, \
                places for 80 % of what is wanted; *coarse*, scores rounded to tenths, so nearly every choice is a tie. In the first \
                two nearly every place has a price, and the last mentees are seated by chains of moves that reach \
                further the larger the cohort is: their cost grows faster than the pairs, as the rival's does.""",
                List.of(
                        trial("NAT-U", National::uniform, goals).inHeapOf(120),
                        trial("NAT-Z", National::clustered, goals).inHeapOf(120),
                        trial("NAT-U tight", National::tight, robust),
                        trial("NAT-U over-subscribed", National::oversubscribed, robust),
                        trial("NAT-U coarse", National::coarse, robust)));
    }

    static Bench dense() {
        return new Bench(
                "B4",
                "a large conference, dense",
                "10,124 papers and 5,880 reviewers of whom nearly everyone is a candidate for everything.",
                List.of(trial("CONF10K", Conference::large, Goal.timesLessThan(FLOW, 20), Goal.within(2))
                        .inHeapOf(640)));
    }

    static Trial trial(String name, Function<Scale, CohortInstance> instance, Goal... goals) {
        return Trial.of(name, scale -> new CohortContest(instance.apply(scale), proven(name, scale))
                        .against(Arrays.asList(goals)))
                .growing();
    }

    /** Optima of these instances that several solvers agree on, in millionths. */
    private static OptionalLong proven(String name, Scale scale) {
        return switch (name + " " + scale) {
            case "CVPR-S 1" -> OptionalLong.of(6_826_282_288L);
            case "CONF10K 1" -> OptionalLong.of(27_899_573_710L);
            case "NAT-U 1" -> OptionalLong.of(271_834_743_041L);
            case "NAT-U 1/10" -> OptionalLong.of(27_197_946_586L);
            default -> OptionalLong.empty();
        };
    }
}
