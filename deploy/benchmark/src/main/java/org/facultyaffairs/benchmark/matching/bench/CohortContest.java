package org.facultyaffairs.benchmark.matching.bench;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.OptionalLong;
import org.facultyaffairs.benchmark.matching.audit.CohortAudit;
import org.facultyaffairs.benchmark.matching.audit.WrongAnswer;
import org.facultyaffairs.benchmark.matching.instance.CohortInstance;
import org.facultyaffairs.benchmark.matching.measure.Answer;
import org.facultyaffairs.benchmark.matching.measure.Contender;
import org.facultyaffairs.benchmark.matching.measure.Contest;
import org.facultyaffairs.benchmark.matching.measure.Finding;
import org.facultyaffairs.benchmark.matching.measure.Goal;
import org.facultyaffairs.benchmark.matching.rival.CostFlow;
import org.facultyaffairs.matching.assignment.CohortMatch;
import org.facultyaffairs.matching.assignment.OptimalMatch;
import org.facultyaffairs.matching.assignment.Watch;

/** The optimal match of a cohort: the engine against OR-tools' min-cost flow. */
final class CohortContest {

    static final String FLOW = "OR-tools flow";

    private static final double UNIT = 1e6;

    private final CohortInstance instance;
    private final CohortAudit audit;
    private final OptionalLong proven;

    CohortContest(CohortInstance instance, OptionalLong proven) {
        this.instance = instance;
        this.audit = new CohortAudit(instance);
        this.proven = proven;
    }

    Contest against(List<Goal> goals) {
        List<Goal> all = new ArrayList<>(goals);
        all.add(Goal.gap(1e-6));
        all.add(Goal.noLessThan(FLOW, Finding.TOTAL));
        return new Contest(
                instance.toString(),
                instance.pairs().count(),
                List.of(Contender.engine(this::engine), Contender.rival(FLOW, this::flow)),
                all);
    }

    private Answer engine() {
        CohortMatch match = OptimalMatch.of(EngineCohort.of(instance), Watch.NONE);
        return () -> {
            long bound = audit.bound(match.prices()::of);
            return finding(EngineCohort.matched(match)).withBound(bound / UNIT);
        };
    }

    private Answer flow() {
        CostFlow flow = CostFlow.of(instance);
        return () -> finding(flow.matched());
    }

    private Finding finding(BitSet matched) {
        audit.requireFeasible(matched);
        long total = audit.total(matched);
        proven.ifPresent(optimum -> {
            if (total != optimum) {
                throw new WrongAnswer("%s: the optimum is %d millionths, the answer is worth %d."
                        .formatted(instance.name(), optimum, total));
            }
        });
        return Finding.of(Finding.TOTAL, total / UNIT);
    }
}
