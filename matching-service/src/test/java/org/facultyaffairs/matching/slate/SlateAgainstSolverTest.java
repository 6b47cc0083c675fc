package org.facultyaffairs.matching.slate;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.ortools.Loader;
import com.google.ortools.linearsolver.MPConstraint;
import com.google.ortools.linearsolver.MPSolver;
import com.google.ortools.linearsolver.MPVariable;
import org.facultyaffairs.matching.assignment.Watch;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Slates of middle size beside what OR-tools proves. */
class SlateAgainstSolverTest {

    private static final int MISSING = 1 << 20;

    @BeforeAll
    static void load() {
        Loader.loadNativeLibraries();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16})
    void theSolverFindsNothingBetter(long seed) {
        assertNothingBetter(MiddleSlates.of(seed));
    }

    @ParameterizedTest
    @ValueSource(longs = {2, 3, 7, 8, 9, 10, 12, 13, 14, 17, 19, 20, 21, 24, 26})
    void neitherWhereMuchIsAskedOfManyAttributes(long seed) {
        assertNothingBetter(MiddleSlates.crossed(seed));
    }

    private static void assertNothingBetter(SlateProblem problem) {
        SlateChoice choice = BestSlate.of(problem, Watch.NONE);
        assertThat(choice.proved()).isTrue();
        assertThat(choice.points() - (long) MISSING * choice.missing()).isEqualTo(solved(problem));
    }

    private static long solved(SlateProblem problem) {
        MPSolver solver = MPSolver.createSolver("SCIP");
        MPConstraint members = solver.makeConstraint(problem.size(), problem.size());
        MPVariable[] chosen = new MPVariable[problem.contenders()];
        for (int contender = 0; contender < chosen.length; contender++) {
            chosen[contender] = solver.makeBoolVar("contender " + contender);
            members.setCoefficient(chosen[contender], 1);
            solver.objective().setCoefficient(chosen[contender], (double) problem.points(contender));
        }
        problem.attributes().forEach(attribute -> ask(solver, attribute, chosen));
        solver.objective().setMaximization();
        assertThat(solver.solve()).isEqualTo(MPSolver.ResultStatus.OPTIMAL);
        return Math.round(solver.objective().value());
    }

    private static void ask(MPSolver solver, Attribute attribute, MPVariable[] chosen) {
        MPConstraint different = solver.makeConstraint(attribute.distinct(), Double.POSITIVE_INFINITY);
        different.setCoefficient(missing(solver), 1);
        for (int value = 0; value < attribute.values(); value++) {
            MPVariable met = solver.makeBoolVar("");
            different.setCoefficient(met, 1);
            MPConstraint link = solver.makeConstraint(0, Double.POSITIVE_INFINITY);
            link.setCoefficient(met, -1);
            count(link, attribute, value, chosen);
        }
        for (Quota quota : attribute.quotas()) {
            MPConstraint least = solver.makeConstraint(quota.least(), Double.POSITIVE_INFINITY);
            least.setCoefficient(missing(solver), 1);
            count(least, attribute, quota.value(), chosen);
            MPConstraint most = solver.makeConstraint(Double.NEGATIVE_INFINITY, quota.most());
            most.setCoefficient(missing(solver), -1);
            count(most, attribute, quota.value(), chosen);
        }
    }

    private static MPVariable missing(MPSolver solver) {
        MPVariable missing = solver.makeNumVar(0, Double.POSITIVE_INFINITY, "");
        solver.objective().setCoefficient(missing, -MISSING);
        return missing;
    }

    private static void count(MPConstraint row, Attribute attribute, int value, MPVariable[] chosen) {
        for (int contender = 0; contender < chosen.length; contender++) {
            if (attribute.valueOf(contender) == value) {
                row.setCoefficient(chosen[contender], 1);
            }
        }
    }
}
