package org.facultyaffairs.benchmark.matching.bench;

import java.util.BitSet;
import java.util.List;
import org.facultyaffairs.benchmark.matching.audit.TeamAudit;
import org.facultyaffairs.benchmark.matching.instance.TeamInstance;
import org.facultyaffairs.benchmark.matching.instance.Teams;
import org.facultyaffairs.benchmark.matching.measure.Answer;
import org.facultyaffairs.benchmark.matching.measure.Bench;
import org.facultyaffairs.benchmark.matching.measure.Contender;
import org.facultyaffairs.benchmark.matching.measure.Contest;
import org.facultyaffairs.benchmark.matching.measure.Finding;
import org.facultyaffairs.benchmark.matching.measure.Goal;
import org.facultyaffairs.benchmark.matching.measure.Trial;
import org.facultyaffairs.benchmark.matching.rival.CostFlow;
import org.facultyaffairs.benchmark.matching.rival.TeamFlow;
import org.facultyaffairs.matching.assignment.CohortMatch;
import org.facultyaffairs.matching.assignment.OptimalMatch;
import org.facultyaffairs.matching.assignment.Watch;

/** B8: a mentor for each area, against OR-tools' min-cost flow with the pair gadget. */
final class TeamBench {

    private static final String FLOW = "OR-tools flow with the pair gadget";
    private static final String LEAN_FLOW = "OR-tools flow with the gadget only where needed";

    private final TeamInstance instance;
    private final TeamAudit audit;

    private TeamBench(TeamInstance instance) {
        this.instance = instance;
        this.audit = new TeamAudit(instance);
    }

    static Bench bench() {
        return new Bench(
                "B8",
                "teams that cover areas",
                """
                20,000 mentees want a mentor for each of three of twelve areas; 10,000 mentors know one to four areas \
                and take eight; 30 candidates each who know an area that is asked for. A mentor fills one slot of a \
                mentee at most: OR-tools gets a node for each pair; and, as it is faster so, once only for pairs that could \
                fill several slots.""",
                List.of(Trial.of("TEAM-20K", scale -> new TeamBench(Teams.of(scale)).contest())
                        .growing()));
    }

    private Contest contest() {
        return new Contest(
                instance.cohort().toString(),
                instance.cohort().pairs().count(),
                List.of(
                        Contender.engine(this::engine),
                        Contender.rival(FLOW, () -> flow(true)),
                        Contender.rival(LEAN_FLOW, () -> flow(false))),
                List.of(Goal.timesLessThan(FLOW, 5), Goal.gap(1e-6), Goal.noLessThan(FLOW, Finding.TOTAL)));
    }

    private Answer engine() {
        CohortMatch match = OptimalMatch.of(
                EngineCohort.of(instance.cohort())
                        .withCoverage(instance.firstSlot(), instance.areaOfSlot(), instance.areasOfMentor()),
                Watch.NONE);
        return () -> finding(EngineCohort.matched(match)).withBound(audit.bound(match.prices()::of) / 1e6);
    }

    private Answer flow(boolean everyPair) {
        CostFlow flow = TeamFlow.of(instance, everyPair);
        return () -> finding(flow.matched());
    }

    private Finding finding(BitSet matched) {
        audit.requireFeasible(matched);
        return Finding.of(Finding.TOTAL, audit.total(matched) / 1e6);
    }
}
