package org.facultyaffairs.benchmark.matching.rival;

import com.google.ortools.Loader;
import com.google.ortools.graph.MinCostFlow;
import com.google.ortools.graph.MinCostFlowBase;
import java.util.BitSet;
import org.facultyaffairs.benchmark.matching.instance.CohortInstance;
import org.facultyaffairs.benchmark.matching.instance.Pairs;
import org.facultyaffairs.benchmark.matching.measure.CpuClock;

/**
 * OR-tools' min-cost flow: mentees are sources, every pair an arc of capacity 1, mentors drain into one sink within their
 * capacity, and an unfilled slot flows to the sink at its price.
 */
public final class CostFlow {

    private final MinCostFlow flow;
    private final int pairs;
    private final double solveSeconds;

    private CostFlow(MinCostFlow flow, int pairs, double solveSeconds) {
        this.flow = flow;
        this.pairs = pairs;
        this.solveSeconds = solveSeconds;
    }

    /**
     * The optimum.
     *
     * @throws IllegalStateException when the library does not find it
     */
    public static CostFlow of(CohortInstance instance) {
        Loader.loadNativeLibraries();
        return solved(network(instance), instance.pairs().count());
    }

    /** Solves a network whose first arcs are the pairs. */
    static CostFlow solved(MinCostFlow flow, int pairs) {
        double before = CpuClock.seconds();
        MinCostFlowBase.Status status = flow.solve();
        if (status != MinCostFlowBase.Status.OPTIMAL) {
            throw new IllegalStateException("OR-tools' flow ended with %s.".formatted(status));
        }
        return new CostFlow(flow, pairs, CpuClock.seconds() - before);
    }

    private static MinCostFlow network(CohortInstance instance) {
        int mentees = instance.mentees();
        int sink = mentees + instance.mentors();
        MinCostFlow flow = new MinCostFlow(sink + 1, instance.pairs().count() + sink);
        addPairs(flow, instance.pairs(), mentees);
        for (int mentor = 0; mentor < instance.mentors(); mentor++) {
            flow.addArcWithCapacityAndUnitCost(mentees + mentor, sink, instance.capacity()[mentor], 0);
        }
        long slots = 0;
        for (int mentee = 0; mentee < mentees; mentee++) {
            int wanted = instance.wanted()[mentee];
            flow.addArcWithCapacityAndUnitCost(mentee, sink, wanted, instance.unfilledPrice());
            flow.setNodeSupply(mentee, wanted);
            slots += wanted;
        }
        flow.setNodeSupply(sink, -slots);
        return flow;
    }

    private static void addPairs(MinCostFlow flow, Pairs pairs, int mentees) {
        for (int mentee = 0; mentee < mentees; mentee++) {
            for (int pair = pairs.first()[mentee]; pair < pairs.first()[mentee + 1]; pair++) {
                flow.addArcWithCapacityAndUnitCost(mentee, mentees + pairs.mentor()[pair], 1, -pairs.score()[pair]);
            }
        }
    }

    /** The library's search alone, without handing it the arcs. */
    public double solveSeconds() {
        return solveSeconds;
    }

    public BitSet matched() {
        BitSet matched = new BitSet(pairs);
        for (int pair = 0; pair < pairs; pair++) {
            if (flow.getFlow(pair) > 0) {
                matched.set(pair);
            }
        }
        return matched;
    }
}
