package org.facultyaffairs.matching.assignment;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.ortools.Loader;
import com.google.ortools.graph.MinCostFlow;
import com.google.ortools.graph.MinCostFlowBase;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A library of others agrees on the worth of the optimal match. */
class OptimalMatchOracleTest {

    @BeforeAll
    static void load() {
        Loader.loadNativeLibraries();
    }

    @ParameterizedTest(name = "{0} mentees, {1} candidates, {2} wanted, {3} taken, grain {4}")
    @CsvSource({
        "2000, 30, 2, 5, 1",
        "2000, 30, 2, 4, 1",
        "2000, 30, 2, 3, 1",
        "2000, 30, 2, 5, 100000",
        "2000, 30, 2, 4, 100000",
        "2000, 30, 2, 2, 100000",
        "400, 150, 3, 6, 1",
        "400, 190, 3, 7, 50000",
        "3000, 5, 1, 2, 1",
    })
    void anotherSolverFindsNothingBetter(int mentees, int candidates, int wanted, int taken, int grain) {
        // Given
        CohortProblem problem = SomeCohorts.regular(mentees, candidates, wanted, taken, grain, 42);

        // When
        CohortMatch match = OptimalMatch.of(problem, Watch.NONE);

        // Then
        MatchRules.assertProven(match);
        assertThat(match.total()).isEqualTo(byFlow(problem));
    }

    @ParameterizedTest(name = "capacity {0}")
    @CsvSource({"3", "5", "7"})
    void anotherSolverFindsNothingBetterWithCoverage(int capacity) {
        // Given
        CohortProblem problem = SomeCohorts.team(1000, capacity, 42);

        // When
        CohortMatch match = OptimalMatch.of(problem, Watch.NONE);

        // Then
        MatchRules.assertProven(match);
        assertThat(match.total()).isEqualTo(byFlow(problem));
    }

    /** A node for each slot, for both ends of each pair, and for each mentor. */
    private static long byFlow(CohortProblem problem) {
        MinCostFlow flow = new MinCostFlow();
        int sink = 0;
        int node = 1;
        int firstMentor = node;
        node += problem.mentors();
        for (int mentor = 0; mentor < problem.mentors(); mentor++) {
            flow.addArcWithCapacityAndUnitCost(firstMentor + mentor, sink, problem.capacity(mentor), 0);
        }
        int places = 0;
        for (int mentee = 0; mentee < problem.mentees(); mentee++) {
            int firstSlot = node;
            node += problem.slots(mentee);
            for (int slot = 0; slot < problem.slots(mentee); slot++) {
                flow.setNodeSupply(firstSlot + slot, 1);
                flow.addArcWithCapacityAndUnitCost(firstSlot + slot, sink, 1, problem.unfilledPrice(mentee));
                places++;
            }
            for (int pair = problem.firstPair(mentee); pair < problem.firstPair(mentee + 1); pair++) {
                int gate = node++;
                int mentor = problem.mentor(pair);
                flow.addArcWithCapacityAndUnitCost(gate, firstMentor + mentor, 1, -problem.score(pair));
                for (int slot = 0; slot < problem.slots(mentee); slot++) {
                    if (Areas.covers(problem.areas(mentor), problem.areaOf(problem.firstSlot(mentee) + slot))) {
                        flow.addArcWithCapacityAndUnitCost(firstSlot + slot, gate, 1, 0);
                    }
                }
            }
        }
        flow.setNodeSupply(sink, -places);
        assertThat(flow.solve()).isEqualTo(MinCostFlowBase.Status.OPTIMAL);
        return -flow.getOptimalCost();
    }
}
