package org.facultyaffairs.matching.matchrun;

import java.util.ArrayList;
import java.util.List;
import org.facultyaffairs.matching.assignment.Certificate;
import org.facultyaffairs.matching.assignment.CohortMatch;
import org.facultyaffairs.matching.assignment.Verification;
import org.jspecify.annotations.Nullable;

/** Holds a match against its certificate by another way than it was found. */
final class Proof {

    private Proof() {}

    /**
     * The certificate of what was found.
     *
     * @throws UnprovenMatch when it does not hold
     */
    static Certificate of(Found found) {
        Certificate certificate = Certificate.of(found.match());
        require(found.match(), certificate, found.fairness());
        return certificate;
    }

    /** @throws UnprovenMatch when this certificate is not that of the match, or the minimum is not kept as is said */
    static void require(CohortMatch match, Certificate certificate, RunReport.@Nullable Fairness fairness) {
        List<String> deviations = new ArrayList<>(Verification.verify(match.problem(), match.pairs(), certificate));
        if (fairness != null) {
            deviations.addAll(deviations(certificate, fairness));
        }
        if (!deviations.isEmpty()) {
            throw new UnprovenMatch(deviations);
        }
    }

    private static List<String> deviations(Certificate certificate, RunReport.Fairness fairness) {
        List<String> deviations = new ArrayList<>();
        long minimum = certificate.fairness().minimum();
        if (fairness.minimum() != minimum) {
            deviations.add("The minimum is %d, not %d.".formatted(minimum, fairness.minimum()));
        }
        if (fairness.minimumBound() != null && fairness.minimumBound() < minimum) {
            deviations.add("The minimum's bound is below the minimum.");
        }
        if (fairness.total() != certificate.total()) {
            deviations.add("The total is %d, not %d.".formatted(certificate.total(), fairness.total()));
        }
        if (fairness.totalBound() < certificate.total()) {
            deviations.add("The total's bound is below the total.");
        }
        return deviations;
    }
}
