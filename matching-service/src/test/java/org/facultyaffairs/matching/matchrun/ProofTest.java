package org.facultyaffairs.matching.matchrun;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.facultyaffairs.matching.assignment.Certificate;
import org.facultyaffairs.matching.assignment.CohortMatch;
import org.facultyaffairs.matching.assignment.FairMatch;
import org.facultyaffairs.matching.assignment.FairResult;
import org.facultyaffairs.matching.assignment.OptimalMatch;
import org.facultyaffairs.matching.assignment.Watch;
import org.facultyaffairs.matching.criteria.Lot;
import org.junit.jupiter.api.Test;

class ProofTest {

    private final RunProblem problem = RunProblem.of(
            SomeRun.of()
                    .mentor("near", 1)
                    .mentor("far", 1)
                    .mentee("ann", "near", "a", "b", "c", "d", "e", "far")
                    .mentee("cy", "a", "b", "near", "c", "d", "e", "f", "far")
                    .inputs(),
            Lot.NONE,
            share -> {});
    private final CohortMatch match = OptimalMatch.of(problem.problem(), Watch.NONE);
    private final FairResult fair = FairMatch.of(problem.problem(), Watch.NONE);

    private static Certificate claiming(Certificate certificate, long bound) {
        return new Certificate(
                certificate.total(),
                certificate.affinity(),
                bound,
                certificate.prices(),
                certificate.unfilled(),
                certificate.fairness(),
                certificate.envy(),
                certificate.loads(),
                certificate.parity());
    }

    @Test
    void aCertificateThatHoldsIsGiven() {
        assertThat(Proof.of(Found.optimal(match))).isEqualTo(Certificate.of(match));
        assertThatCode(() -> Proof.of(Found.fair(fair, null))).doesNotThrowAnyException();
    }

    @Test
    void aCertificateThatClaimsMoreThanItsPricesProveIsNoResult() {
        // Given
        Certificate certificate = Certificate.of(match);
        Certificate claimed = claiming(certificate, certificate.bound() - 1);

        // Then
        assertThatThrownBy(() -> Proof.require(match, claimed, null))
                .isInstanceOf(UnprovenMatch.class)
                .hasMessageStartingWith(
                        "A match was found, but an independent check does not confirm its certificate, so it is not shown. The prices prove the bound ")
                .hasMessageEndingWith(" And 1 more.");
    }

    @Test
    void aMinimumThatIsNotKeptIsNoResult() {
        refused(
                new RunReport.Fairness(null, 500_000, 500_000L, 1_200_000, 1_200_000),
                "The minimum is 400000, not 500000.");
        refused(new RunReport.Fairness(null, 400_000, 399_999L, 1_200_000, 1_200_000), "The minimum's bound is below");
        refused(
                new RunReport.Fairness(null, 400_000, 400_000L, 1_300_000, 1_300_000),
                "The total is 1200000, not 1300000.");
        refused(
                new RunReport.Fairness(null, 400_000, null, 1_200_000, 1_199_999),
                "The total's bound is below the total.");
    }

    private void refused(RunReport.Fairness fairness, String deviation) {
        assertThatThrownBy(() -> Proof.of(new Found(fair.match(), fairness, null)))
                .isInstanceOf(UnprovenMatch.class)
                .hasMessageContaining(deviation);
    }
}
