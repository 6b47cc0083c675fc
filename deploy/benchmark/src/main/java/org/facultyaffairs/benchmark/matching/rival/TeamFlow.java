package org.facultyaffairs.benchmark.matching.rival;

import com.google.ortools.Loader;
import com.google.ortools.graph.MinCostFlow;
import org.facultyaffairs.benchmark.matching.instance.CohortInstance;
import org.facultyaffairs.benchmark.matching.instance.Pairs;
import org.facultyaffairs.benchmark.matching.instance.TeamInstance;

/**
 * OR-tools' min-cost flow with a source per slot. The slots of a mentee that a mentor fits meet in a node of the pair, from
 * which one unit at most goes on: so the mentor fills one of them. A pair with one such slot can do without the node.
 */
public final class TeamFlow {

    private final TeamInstance instance;
    private final CohortInstance cohort;
    private final MinCostFlow flow = new MinCostFlow();
    private final boolean everyPair;
    private final int sink;
    private int nextNode;

    private TeamFlow(TeamInstance instance, boolean everyPair) {
        this.instance = instance;
        this.everyPair = everyPair;
        this.cohort = instance.cohort();
        this.sink = instance.areaOfSlot().length + cohort.mentors();
        this.nextNode = sink + 1;
    }

    /**
     * The optimum.
     *
     * @param everyPair whether every pair has a node, also where it can do without
     * @throws IllegalStateException when the library does not find it
     */
    public static CostFlow of(TeamInstance instance, boolean everyPair) {
        Loader.loadNativeLibraries();
        TeamFlow team = new TeamFlow(instance, everyPair);
        int[] pairNodes = team.addPairs();
        team.addSlots(pairNodes);
        team.addEnds();
        return CostFlow.solved(team.flow, instance.cohort().pairs().count());
    }

    /** The arcs into the mentors first, so that an arc has its pair's number; returns each pair's own node, if any. */
    private int[] addPairs() {
        Pairs pairs = cohort.pairs();
        int[] pairNodes = new int[pairs.count()];
        for (int mentee = 0; mentee < cohort.mentees(); mentee++) {
            for (int pair = pairs.first()[mentee]; pair < pairs.first()[mentee + 1]; pair++) {
                int only = everyPair ? -1 : onlySlot(mentee, pairs.mentor()[pair]);
                pairNodes[pair] = only >= 0 ? -1 : nextNode;
                int tail = only >= 0 ? only : nextNode++;
                int head = instance.areaOfSlot().length + pairs.mentor()[pair];
                flow.addArcWithCapacityAndUnitCost(tail, head, 1, -pairs.score()[pair]);
            }
        }
        return pairNodes;
    }

    /** The one slot that the mentor fits, or -1 when there are several. */
    private int onlySlot(int mentee, int mentor) {
        int only = -1;
        for (int slot = instance.firstSlot()[mentee]; slot < instance.firstSlot()[mentee + 1]; slot++) {
            if (instance.fits(slot, mentor)) {
                if (only >= 0) {
                    return -1;
                }
                only = slot;
            }
        }
        return only;
    }

    private void addSlots(int[] pairNodes) {
        Pairs pairs = cohort.pairs();
        for (int mentee = 0; mentee < cohort.mentees(); mentee++) {
            for (int pair = pairs.first()[mentee]; pair < pairs.first()[mentee + 1]; pair++) {
                for (int slot = instance.firstSlot()[mentee]; slot < instance.firstSlot()[mentee + 1]; slot++) {
                    if (pairNodes[pair] >= 0 && instance.fits(slot, pairs.mentor()[pair])) {
                        flow.addArcWithCapacityAndUnitCost(slot, pairNodes[pair], 1, 0);
                    }
                }
            }
        }
    }

    private void addEnds() {
        int slots = instance.areaOfSlot().length;
        for (int slot = 0; slot < slots; slot++) {
            flow.addArcWithCapacityAndUnitCost(slot, sink, 1, cohort.unfilledPrice());
            flow.setNodeSupply(slot, 1);
        }
        for (int mentor = 0; mentor < cohort.mentors(); mentor++) {
            flow.addArcWithCapacityAndUnitCost(slots + mentor, sink, cohort.capacity()[mentor], 0);
        }
        flow.setNodeSupply(sink, -slots);
    }
}
