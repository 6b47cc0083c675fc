package org.facultyaffairs.benchmark.matching.bench;

import java.util.Arrays;
import java.util.BitSet;
import org.facultyaffairs.benchmark.matching.audit.CohortAudit;
import org.facultyaffairs.benchmark.matching.instance.CohortInstance;
import org.facultyaffairs.benchmark.matching.instance.Pairs;
import org.facultyaffairs.benchmark.matching.measure.Finding;
import org.facultyaffairs.matching.assignment.CohortMatch;
import org.facultyaffairs.matching.assignment.CohortProblem;

/** An instance as the engine takes it, and its answer as the audit takes it. */
final class EngineCohort {

    private EngineCohort() {}

    static CohortProblem of(CohortInstance instance) {
        long[] unfilledPrice = new long[instance.mentees()];
        Arrays.fill(unfilledPrice, instance.unfilledPrice());
        Pairs pairs = instance.pairs();
        return CohortProblem.ofArrays(
                instance.wanted(), unfilledPrice, instance.capacity(), pairs.first(), pairs.mentor(), pairs.score());
    }

    static BitSet matched(CohortMatch match) {
        BitSet matched = new BitSet(match.problem().pairs());
        for (int pair : match.pairs()) {
            matched.set(pair);
        }
        return matched;
    }

    /** The least that anybody got, and the total. */
    static Finding fairness(CohortAudit audit, CohortMatch match) {
        BitSet matched = matched(match);
        audit.requireFeasible(matched);
        return Finding.of(Finding.MINIMUM, audit.minimum(matched) / 1e6)
                .with(Finding.TOTAL, audit.total(matched) / 1e6);
    }
}
