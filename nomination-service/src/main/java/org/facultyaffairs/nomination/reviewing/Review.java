package org.facultyaffairs.nomination.reviewing;

import static jakarta.persistence.EnumType.STRING;

import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.facultyaffairs.chassis.http.Refusal;
import org.facultyaffairs.nomination.nomination.Nomination;
import org.facultyaffairs.nomination.nomination.NominationId;
import org.facultyaffairs.nomination.people.FacultyId;
import org.facultyaffairs.nomination.review.Rubric;
import org.facultyaffairs.nomination.review.Scored;
import org.jspecify.annotations.Nullable;

/** One member's reading of one nomination. */
@Entity
@Table(name = "review")
public class Review {

    @Id
    private UUID id;

    @Version
    private long version;

    private UUID opportunityId;
    private UUID nominationId;
    private UUID reviewerId;

    @Enumerated(STRING)
    private ReviewStatus status;

    @Convert(converter = Scores.class)
    private @Nullable Map<String, Integer> scores;

    private @Nullable Double total;
    private @Nullable String comment;
    private Instant assignedAt;
    private @Nullable Instant submittedAt;

    @SuppressWarnings("NullAway.Init") // Hibernate fills the fields.
    protected Review() {}

    private Review(Nomination nomination, FacultyId reviewer, Instant now) {
        this.id = UUID.randomUUID();
        this.opportunityId = nomination.opportunityId();
        this.nominationId = nomination.id();
        this.reviewerId = reviewer.value();
        this.status = ReviewStatus.ASSIGNED;
        this.assignedAt = now;
    }

    /**
     * What a reviewer says.
     *
     * @param scores by criterion
     * @param comment for the chair and the office
     */
    public record Words(
            Map<String, Integer> scores, @Nullable String comment) {
        public Words {
            scores = Map.copyOf(scores);
        }
    }

    static Review assign(Nomination nomination, FacultyId reviewer, Instant now) {
        return new Review(nomination, reviewer, now);
    }

    /** Asks the same member once more, who had to keep away for a while; what they wrote then counts again. */
    void renew() {
        status = submittedAt == null ? ReviewStatus.ASSIGNED : ReviewStatus.SUBMITTED;
    }

    /** No longer counts and is no longer waited for. */
    void release() {
        status = ReviewStatus.VOID;
    }

    /**
     * Takes what the reviewer thinks; they may think better of it until the decision.
     *
     * @return whether it is the first word of theirs
     * @throws Refusal 409 when the reviewer has to keep away, 422 with each score that does not fit the rubric
     */
    boolean submit(Rubric rubric, Words words, Instant now) {
        if (!status.stands()) {
            throw Refusal.conflict(
                    "review-void", "You are to keep away from this nomination; your review is not asked.");
        }
        List<Refusal.Violation> wrong = rubric.problems(words.scores()).stream()
                .map(problem -> new Refusal.Violation("scores." + problem.criterion(), problem.sentence()))
                .toList();
        if (!wrong.isEmpty()) {
            throw Refusal.brokenRule("scores-invalid", "These scores do not fit the rubric.", wrong);
        }
        boolean first = status == ReviewStatus.ASSIGNED;
        status = ReviewStatus.SUBMITTED;
        scores = words.scores();
        total = rubric.total(words.scores());
        comment = words.comment();
        submittedAt = now;
        return first;
    }

    /** What it comes to, once it is in and counts. */
    Optional<Scored> scored() {
        return status == ReviewStatus.SUBMITTED && total != null
                ? Optional.of(new Scored(reviewer(), nomination(), total))
                : Optional.empty();
    }

    public UUID id() {
        return id;
    }

    public long version() {
        return version;
    }

    public UUID opportunityId() {
        return opportunityId;
    }

    public UUID nominationId() {
        return nominationId;
    }

    public NominationId nomination() {
        return new NominationId(nominationId);
    }

    public UUID reviewerId() {
        return reviewerId;
    }

    public FacultyId reviewer() {
        return new FacultyId(reviewerId);
    }

    public ReviewStatus status() {
        return status;
    }

    public @Nullable Map<String, Integer> scores() {
        return scores;
    }

    public @Nullable Double total() {
        return total;
    }

    public @Nullable String comment() {
        return comment;
    }

    public Instant assignedAt() {
        return assignedAt;
    }

    public @Nullable Instant submittedAt() {
        return submittedAt;
    }
}
