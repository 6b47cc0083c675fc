package org.facultyaffairs.benchmark.matching.rival;

import com.google.ortools.Loader;
import com.google.ortools.sat.BoolVar;
import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.CpSolver;
import com.google.ortools.sat.CpSolverStatus;
import com.google.ortools.sat.LinearExpr;
import com.google.ortools.sat.Literal;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.facultyaffairs.benchmark.matching.instance.SlateInstance;

/** OR-tools' CP-SAT: a yes or no for everybody, a sum for every quota. As many workers as it chooses. */
public final class ConstraintSlate {

    private ConstraintSlate() {}

    /**
     * Who is chosen, by number.
     *
     * @throws IllegalStateException when it does not prove an optimum
     */
    public static int[] of(SlateInstance instance) {
        Loader.loadNativeLibraries();
        CpModel model = new CpModel();
        BoolVar[] chosen = IntStream.range(0, instance.people())
                .mapToObj(person -> model.newBoolVar(""))
                .toArray(BoolVar[]::new);
        model.addEquality(LinearExpr.sum(chosen), instance.size());
        for (SlateInstance.Attribute attribute : instance.attributes()) {
            addQuotas(model, chosen, attribute);
        }
        long[] scores = Arrays.stream(instance.score()).asLongStream().toArray();
        model.maximize(LinearExpr.weightedSum(chosen, scores));
        CpSolver solver = new CpSolver();
        solver.getParameters().setRelativeGapLimit(0);
        CpSolverStatus status = solver.solve(model);
        if (status != CpSolverStatus.OPTIMAL) {
            throw new IllegalStateException("CP-SAT ended with %s.".formatted(status));
        }
        return IntStream.range(0, chosen.length)
                .filter(person -> solver.booleanValue(chosen[person]))
                .toArray();
    }

    private static void addQuotas(CpModel model, BoolVar[] chosen, SlateInstance.Attribute attribute) {
        for (int value = 0; value < attribute.values(); value++) {
            int wanted = value;
            Literal[] having = IntStream.range(0, chosen.length)
                    .filter(person -> attribute.value()[person] == wanted)
                    .mapToObj(person -> chosen[person])
                    .toArray(Literal[]::new);
            model.addLinearConstraint(LinearExpr.sum(having), attribute.lower(), attribute.upper());
        }
    }
}
