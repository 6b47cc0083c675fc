package org.facultyaffairs.nomination.shortlist;

import static jakarta.persistence.EnumType.STRING;

import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.facultyaffairs.chassis.http.Refusal;
import org.facultyaffairs.nomination.column.Ids;
import org.facultyaffairs.nomination.opportunity.Opportunity;
import org.facultyaffairs.nomination.slate.SlateReview;
import org.facultyaffairs.nomination.slate.SlateVerdict;
import org.jspecify.annotations.Nullable;

/** The nominations of one opportunity that go forward to the decision. */
@Entity
@Table(name = "slate")
public class Slate {

    @Id
    private UUID opportunityId;

    @Version
    private long version;

    @Convert(converter = Ids.class)
    private List<UUID> nominations;

    private String setBy;
    private Instant setAt;
    private int reviews;

    @Enumerated(STRING)
    private @Nullable SlateVerdict verdict;

    private @Nullable Integer reviewedSize;
    private @Nullable Instant reviewedAt;

    @SuppressWarnings("NullAway.Init") // Hibernate fills the fields.
    protected Slate() {}

    private Slate(Opportunity opportunity, List<UUID> nominations, String by, Instant now) {
        this.opportunityId = opportunity.id();
        this.nominations = List.copyOf(nominations);
        this.setBy = by;
        this.setAt = now;
    }

    static Slate of(Opportunity opportunity, List<UUID> nominations, String by, Instant now) {
        return new Slate(opportunity, nominations, by, now);
    }

    /** Puts other nominations on it; what was said of the ones before is no longer said of these. */
    void set(List<UUID> others, String by, Instant now) {
        nominations = List.copyOf(others);
        setBy = by;
        setAt = now;
        verdict = null;
        reviewedSize = null;
        reviewedAt = null;
    }

    /**
     * Holds that it can be reviewed once more. Reviews of slates that differ by one person would tell of that person, so
     * they are few.
     *
     * @throws Refusal 409 {@code slate-reviewed-enough}
     */
    void requireReviewsLeft(int most) {
        if (reviews >= most) {
            throw Refusal.conflict(
                    "slate-reviewed-enough",
                    "This opportunity's slates were reviewed %d times; more would tell of single people."
                            .formatted(reviews));
        }
    }

    /** Keeps the verdict and the size, and nothing that led to them. */
    SlateReviewed reviewed(Opportunity opportunity, SlateReview review, Instant now) {
        reviews++;
        verdict = review.verdict();
        reviewedSize = review.slateSize();
        reviewedAt = now;
        return new SlateReviewed(
                opportunityId,
                reviews,
                opportunity.kind(),
                opportunity.unit().value(),
                review.verdict(),
                review.slateSize(),
                now);
    }

    public UUID opportunityId() {
        return opportunityId;
    }

    /** Begins at 1: 0 is for a slate on which nobody has put anything yet. */
    public long version() {
        return version + 1;
    }

    public List<UUID> nominations() {
        return nominations;
    }

    public String setBy() {
        return setBy;
    }

    public Instant setAt() {
        return setAt;
    }

    public @Nullable SlateVerdict verdict() {
        return verdict;
    }

    public @Nullable Integer reviewedSize() {
        return reviewedSize;
    }

    public @Nullable Instant reviewedAt() {
        return reviewedAt;
    }
}
