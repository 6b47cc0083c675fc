package org.facultyaffairs.nomination.escalation;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.persistence.Convert;
import jakarta.persistence.Converter;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.List;
import java.util.UUID;
import org.facultyaffairs.chassis.database.JsonColumn;

/** Whom the matching service would think of for an opportunity, best first, and why. */
@Entity
@Table(name = "recommended_slate")
public class RecommendedSlate {

    @Id
    private UUID opportunityId;

    private long told;

    @Convert(converter = OfCandidates.class)
    private List<Candidate> candidates;

    @SuppressWarnings("NullAway.Init") // Hibernate fills the fields.
    protected RecommendedSlate() {}

    private RecommendedSlate(SlateTold slate) {
        opportunityId = slate.opportunityId();
        told = slate.version();
        candidates = List.copyOf(slate.candidates());
    }

    /** One of them. */
    public record Candidate(UUID facultyId, double score, List<String> reasons) {}

    /** What of {@code slate-recommended} is read here. */
    record SlateTold(UUID opportunityId, long version, List<Candidate> candidates) {}

    /** The candidates in one column. */
    @Converter
    public static final class OfCandidates extends JsonColumn<List<Candidate>> {
        public OfCandidates() {
            super(new TypeReference<>() {});
        }
    }

    static RecommendedSlate of(SlateTold slate) {
        return new RecommendedSlate(slate);
    }

    /** Takes over what was recommended, unless something newer was. */
    void take(SlateTold slate) {
        if (slate.version() > told) {
            told = slate.version();
            candidates = List.copyOf(slate.candidates());
        }
    }

    public UUID opportunityId() {
        return opportunityId;
    }

    public List<Candidate> candidates() {
        return candidates;
    }
}
