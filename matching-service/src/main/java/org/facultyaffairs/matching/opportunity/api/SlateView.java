package org.facultyaffairs.matching.opportunity.api;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.facultyaffairs.chassis.http.Versioned;
import org.facultyaffairs.matching.opportunity.OpportunityTold;
import org.facultyaffairs.matching.opportunity.ReadSlate;
import org.facultyaffairs.matching.opportunity.RecommendedSlate;
import org.facultyaffairs.matching.people.FacultyId;
import org.facultyaffairs.matching.people.Person;
import org.facultyaffairs.matching.people.Population;
import org.facultyaffairs.matching.people.Rank;
import org.facultyaffairs.matching.slate.Breadth;
import org.facultyaffairs.matching.slate.Proof;
import org.jspecify.annotations.Nullable;

/** A recommended slate. */
@Schema(name = "RecommendedSlate")
public record SlateView(
        UUID opportunityId,

        @Schema(description = "Grows whenever the slate says something new.", examples = "1")
        long version,

        @Schema(examples = "Excellence in Teaching Award 2027")
        String title,

        @Schema(description = "Who may be put forward, in words.")
        String eligibility,

        @Schema(description = "How many are eligible as things stand.", examples = "214")
        int eligible,

        @Schema(description = "Best first.") List<CandidateView> candidates,
        Breadth breadth,
        @Nullable SlateProof proof,

        @Schema(description = "Who might put them forward, likeliest first.")
        List<LikelySponsorView> likelySponsors,

        @Schema(description = "When it last said something new.")
        Instant at)
        implements Versioned {

    /** Somebody to think of. */
    @Schema(name = "SlateCandidate")
    public record CandidateView(
            UUID facultyId,
            @Schema(examples = "Samuel Reyes") String name,
            @Nullable String unit,
            @Nullable Rank rank,
            @Schema(examples = "0.7325") double score,

            @Schema(examples = "[\"Has expertise that the call asks for: teaching.\"]")
            List<String> reasons,

            @Schema(description = "What would move the score, what would move it most first.")
            List<String> wouldChange) {}

    /** Somebody who might put them forward. */
    @Schema(name = "LikelySponsor")
    public record LikelySponsorView(
            UUID facultyId,
            @Schema(examples = "Robert Hale") String name,

            @Schema(examples = "[\"This sponsor leads Department of Medicine.\"]")
            List<String> reasons) {}

    /** How good the slate is for certain; absent from one that was kept before this was written down. */
    @Schema(name = "SlateProof")
    public record SlateProof(
            @Schema(description = "Whether no slate is better.")
            boolean proved,

            @Schema(description = "By how much at most the scores of another could add up to more.")
            double mostBetter,

            @Schema(examples = "The best that was found before the search was stopped.")
            String words) {

        private static @Nullable SlateProof of(@Nullable Proof proof) {
            return proof == null ? null : new SlateProof(proof.proved(), proof.mostBetter(), proof.words());
        }
    }

    static SlateView of(ReadSlate.Shown shown) {
        Population population = shown.evidence().population();
        RecommendedSlate slate = shown.current().slate();
        OpportunityTold opportunity = shown.current().opportunity();
        return new SlateView(
                opportunity.opportunityId(),
                shown.current().version(),
                opportunity.title(),
                opportunity.eligibility().words(),
                slate.eligible(),
                slate.candidates().stream()
                        .map(candidate -> candidate(candidate, population))
                        .toList(),
                slate.breadth(),
                SlateProof.of(slate.proof()),
                slate.likelySponsors().stream()
                        .map(sponsor -> new LikelySponsorView(
                                sponsor.facultyId(),
                                population.name(new FacultyId(sponsor.facultyId())),
                                sponsor.reasons()))
                        .toList(),
                slate.at());
    }

    private static CandidateView candidate(RecommendedSlate.Candidate candidate, Population population) {
        FacultyId id = new FacultyId(candidate.facultyId());
        @Nullable Person person = population.find(id).orElse(null);
        return new CandidateView(
                candidate.facultyId(),
                population.name(id),
                person == null ? null : person.position().unit().value(),
                person == null ? null : person.position().rank(),
                candidate.score(),
                candidate.reasons(),
                candidate.wouldChange());
    }
}
