package org.facultyaffairs.matching.opportunity;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.facultyaffairs.matching.slate.Breadth;
import org.facultyaffairs.matching.slate.Proof;
import org.jspecify.annotations.Nullable;

/**
 * Whom to think of for a call, and who might put them forward.
 *
 * @param candidates best first
 * @param proof absent from slates that were kept before it was written down
 */
public record RecommendedSlate(
        List<Candidate> candidates,
        Breadth breadth,
        @Nullable Proof proof,
        List<LikelySponsor> likelySponsors,
        int eligible,
        Instant at) {

    /** Somebody to think of. */
    public record Candidate(UUID facultyId, double score, List<String> reasons, List<String> wouldChange) {}

    /** Somebody who might put them forward. */
    public record LikelySponsor(UUID facultyId, List<String> reasons) {}

    RecommendedSlate saidAt(Instant earlier) {
        return new RecommendedSlate(candidates, breadth, proof, likelySponsors, eligible, earlier);
    }

    /** Whether it recommends the same for the same reasons, whenever it was worked out. */
    boolean saysTheSameAs(RecommendedSlate other) {
        return candidates.equals(other.candidates)
                && breadth.equals(other.breadth)
                && likelySponsors.equals(other.likelySponsors);
    }
}
