package org.facultyaffairs.nomination.review;

/**
 * Who sees what while nominations are read. Everybody always sees their own scores; nobody ever sees identity groups.
 *
 * @param people who is nominated and by whom; without it a nomination goes by its {@link BlindReading#label}
 * @param scores what all reviewers gave, and what it comes to
 * @param reviewers which reviewer gave which score
 * @param letters the letters of support
 */
public record ReviewSight(boolean people, boolean scores, boolean reviewers, boolean letters) {

    /** In which capacity somebody looks; one who holds several is shown the least of them. */
    public enum Viewer {
        REVIEWER,
        CHAIR,
        OFFICE,
        NOMINATOR,
        NOMINEE
    }

    /**
     * Reviewers do not see each other's scores before their own are in, lest the first one decide for all, and in a
     * blind review not before the decision; the chair reads blind as well until their own reviews are in.
     *
     * @param ownReviewsIn whether the viewer has finished what they were asked to review; true if nothing was asked
     */
    public static ReviewSight of(Viewer viewer, boolean blind, boolean ownReviewsIn, boolean decided) {
        return switch (viewer) {
            case REVIEWER -> new ReviewSight(!blind || decided, decided || (!blind && ownReviewsIn), false, true);
            case CHAIR ->
                new ReviewSight(
                        !blind || ownReviewsIn || decided, ownReviewsIn || decided, ownReviewsIn || decided, true);
            case OFFICE -> new ReviewSight(true, true, true, true);
            case NOMINATOR -> new ReviewSight(true, false, false, true);
            case NOMINEE -> new ReviewSight(true, false, false, false);
        };
    }
}
