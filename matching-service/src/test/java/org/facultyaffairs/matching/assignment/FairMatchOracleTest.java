package org.facultyaffairs.matching.assignment;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.ortools.Loader;
import com.google.ortools.linearsolver.MPConstraint;
import com.google.ortools.linearsolver.MPObjective;
import com.google.ortools.linearsolver.MPSolver;
import com.google.ortools.linearsolver.MPVariable;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * An integer program that a solver of others proves: first the highest minimum, then the greatest total that it leaves.
 * Scores come in thousandths, which the solver's tolerances cannot blur.
 */
class FairMatchOracleTest {

    private static final long UNIT = 1_000;

    @BeforeAll
    static void load() {
        Loader.loadNativeLibraries();
    }

    @ParameterizedTest(name = "{0} mentees, {1} candidates, {2} wanted, {3} taken, grain {4}")
    @CsvSource({
        "20, 8, 2, 5, 1000",
        "30, 8, 2, 4, 1000",
        "40, 8, 3, 6, 50000",
        "60, 6, 1, 2, 1000",
        "60, 6, 2, 4, 250000",
        "20, 6, 2, 3, 1000",
        "30, 6, 2, 3, 100000",
        "24, 6, 2, 2, 250000",
        "40, 6, 1, 1, 1000",
        "100, 12, 3, 5, 1000",
        "300, 8, 3, 5, 1000",
    })
    void noSolverFindsAFairerMatch(int mentees, int candidates, int wanted, int taken, int grain) {
        // Given
        CohortProblem problem = SomeCohorts.regular(mentees, candidates, wanted, taken, grain, 42);

        // When
        FairResult fair = FairMatch.of(problem, Watch.NONE);

        // Then
        assertThat(fair.proven()).isTrue();
        assertThat(fair.minimum()).isEqualTo(new Oracle(problem).highestMinimum());
        assertThat(fair.match().total()).isEqualTo(new Oracle(problem).greatestTotal(fair.minimum()));
        assertCertified(problem, fair);
    }

    @ParameterizedTest(name = "{0} mentees, capacity {1}")
    @CsvSource({"30, 5", "32, 7", "40, 8"})
    void withCoverageItIsAsFairAndHardlyWorthLess(int mentees, int capacity) {
        // Given
        CohortProblem problem = coarser(SomeCohorts.team(mentees, capacity, 42));

        // When
        FairResult fair = FairMatch.of(problem, Watch.NONE);

        // Then: not proven, as with coverage nothing searches on where lifting ends
        long total = new Oracle(problem).greatestTotal(fair.minimum());
        assertThat(fair.minimum()).isEqualTo(new Oracle(problem).highestMinimum());
        assertThat(total).isBetween(fair.match().total(), fair.totalBound());
        assertThat((double) fair.match().total()).isGreaterThan(0.995 * total);
        assertCertified(problem, fair);
    }

    private static CohortProblem coarser(CohortProblem problem) {
        CohortBuilder builder = CohortProblem.builder();
        for (int mentee = 0; mentee < problem.mentees(); mentee++) {
            builder.addMenteeWithSlots(
                    problem.unfilledPrice(mentee),
                    Arrays.copyOfRange(
                            problem.coverage().areasOfSlots(),
                            problem.firstSlot(mentee),
                            problem.firstSlot(mentee) + problem.slots(mentee)));
            for (int pair = problem.firstPair(mentee); pair < problem.firstPair(mentee + 1); pair++) {
                builder.addPair(mentee, problem.mentor(pair), problem.score(pair) / UNIT * UNIT);
            }
        }
        for (int mentor = 0; mentor < problem.mentors(); mentor++) {
            builder.addMentor(problem.capacity(mentor), problem.areas(mentor));
        }
        return builder.build();
    }

    private static void assertCertified(CohortProblem problem, FairResult fair) {
        assertThat(Verification.verify(problem, fair.match().pairs(), Certificate.of(fair.match())))
                .isEmpty();
    }

    /** A variable for each pair, and with coverage one for each slot that it may fill. */
    private static final class Oracle {

        private static final double INFINITY = MPSolver.infinity();

        private final CohortProblem problem;
        private final MPSolver solver = MPSolver.createSolver("SCIP");
        private final MPConstraint[] sum;
        private final MPConstraint[] load;

        Oracle(CohortProblem problem) {
            this.problem = problem;
            this.sum = new MPConstraint[problem.mentees()];
            this.load = new MPConstraint[problem.mentors()];
            Arrays.setAll(load, mentor -> solver.makeConstraint(0, problem.capacity(mentor)));
            for (int mentee = 0; mentee < problem.mentees(); mentee++) {
                sum[mentee] = solver.makeConstraint(-INFINITY, INFINITY);
                add(mentee);
            }
        }

        private void add(int mentee) {
            MPObjective total = solver.objective();
            MPConstraint wanted = solver.makeConstraint(0, problem.wanted(mentee));
            MPConstraint[] slots = new MPConstraint[problem.hasCoverage() ? problem.slots(mentee) : 0];
            Arrays.setAll(slots, slot -> solver.makeConstraint(0, 1));
            for (int pair = problem.firstPair(mentee); pair < problem.firstPair(mentee + 1); pair++) {
                MPVariable matched = solver.makeBoolVar("");
                wanted.setCoefficient(matched, 1);
                load[problem.mentor(pair)].setCoefficient(matched, 1);
                sum[mentee].setCoefficient(matched, (double) problem.score(pair) / UNIT);
                total.setCoefficient(matched, (double) problem.gain(mentee, pair) / UNIT);
                if (problem.hasCoverage()) {
                    fill(mentee, pair, matched, slots);
                }
            }
            double nobody = (double) problem.wanted(mentee) * problem.unfilledPrice(mentee) / UNIT;
            total.setOffset(total.offset() - nobody);
        }

        private void fill(int mentee, int pair, MPVariable matched, MPConstraint[] slots) {
            MPConstraint once = solver.makeConstraint(0, 0);
            once.setCoefficient(matched, -1);
            for (int slot = 0; slot < slots.length; slot++) {
                int area = problem.areaOf(problem.firstSlot(mentee) + slot);
                if (Areas.covers(problem.areas(problem.mentor(pair)), area)) {
                    MPVariable here = solver.makeBoolVar("");
                    once.setCoefficient(here, 1);
                    slots[slot].setCoefficient(here, 1);
                }
            }
        }

        long highestMinimum() {
            MPVariable minimum = solver.makeNumVar(-INFINITY, INFINITY, "minimum");
            for (MPConstraint of : sum) {
                of.setCoefficient(minimum, -1);
                of.setBounds(0, INFINITY);
            }
            solver.objective().clear();
            solver.objective().setCoefficient(minimum, 1);
            return solved();
        }

        long greatestTotal(long floor) {
            for (MPConstraint of : sum) {
                of.setBounds((double) floor / UNIT, INFINITY);
            }
            return solved();
        }

        private long solved() {
            solver.objective().setMaximization();
            assertThat(solver.solve()).isEqualTo(MPSolver.ResultStatus.OPTIMAL);
            return Math.round(solver.objective().value()) * UNIT;
        }
    }
}
