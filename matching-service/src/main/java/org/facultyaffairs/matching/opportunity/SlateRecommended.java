package org.facultyaffairs.matching.opportunity;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.facultyaffairs.chassis.events.DomainEvent;
import org.facultyaffairs.matching.slate.Breadth;

/** A slate that is new or says something new. Schema: {@code slate-recommended.v1.json}. */
public record SlateRecommended(
        UUID opportunityId,
        long version,
        List<Candidate> candidates,
        Breadth breadth,
        List<RecommendedSlate.LikelySponsor> likelySponsors,
        Instant at)
        implements DomainEvent {

    /** Somebody to think of. */
    public record Candidate(UUID facultyId, double score, List<String> reasons) {}

    static SlateRecommended of(OpportunityId opportunity, long version, RecommendedSlate slate) {
        return new SlateRecommended(
                opportunity.value(),
                version,
                slate.candidates().stream()
                        .map(candidate -> new Candidate(candidate.facultyId(), candidate.score(), candidate.reasons()))
                        .toList(),
                slate.breadth(),
                slate.likelySponsors(),
                slate.at());
    }

    @Override
    public String type() {
        return "slate-recommended";
    }

    @Override
    public String topic() {
        return "matches";
    }

    @Override
    public String subject() {
        return opportunityId.toString();
    }

    @Override
    public Change change() {
        return new Change(null, "version " + version, breadth.words());
    }
}
