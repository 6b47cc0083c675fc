package org.facultyaffairs.matching.criteria;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The criteria that are built in. The first that a pair breaks, in this order, is the reason why it is left out.
 *
 * <p>A <em>fixed</em> one always rules pairs out, whether a programme names it or not. {@link #ONE_OUTSIDE_DISCIPLINE}
 * is HARD and rules no pair out: it keeps one of the places that a mentee wants, see {@link StatedCohort}.
 */
public enum CriterionKind {
    ONESELF(Use.FIXED),
    ACTIVE_SERVICE(Use.FIXED),
    CAPACITY(Use.FIXED),
    NOT_AGAIN(Use.FIXED),
    REPORTING_LINE(Use.FIXED),
    LEAST_RANK(Use.HARD),
    CAREER_STAGE_DISTANCE(Use.EITHER),
    SAME_TRACK(Use.EITHER),
    DIFFERENT_TRACK(Use.EITHER),
    SAME_DISCIPLINE(Use.EITHER),
    OUTSIDE_DISCIPLINE(Use.EITHER),
    ONE_OUTSIDE_DISCIPLINE(Use.HARD),
    LANGUAGE(Use.EITHER),
    SHARED_FREE_TIME(Use.EITHER),
    EXPERTISE_FOR_NEED(Use.EITHER),
    MENTEE_PREFERENCE(Use.EITHER),
    MENTOR_PREFERENCE(Use.EITHER),
    SHARED_INTERESTS(Use.SOFT),
    OPENNESS(Use.SOFT);

    private enum Use {
        FIXED,
        HARD,
        SOFT,
        EITHER
    }

    private final Use use;

    CriterionKind(Use use) {
        this.use = use;
    }

    /** In kebab-case; part of the API. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The criterion with this key, if there is one. */
    public static Optional<CriterionKind> of(String key) {
        return Arrays.stream(values()).filter(kind -> kind.key().equals(key)).findFirst();
    }

    /** All keys, for a sentence. */
    public static String keys() {
        return Stream.of(values()).map(CriterionKind::key).collect(Collectors.joining(", "));
    }

    /** Whether it rules pairs out in every programme. */
    public boolean isFixed() {
        return use == Use.FIXED;
    }

    /** Whether it can be used so. */
    public boolean allows(Strength strength) {
        return use == Use.EITHER || (strength == Strength.SOFT) == (use == Use.SOFT);
    }

    /** What it is where nobody says. */
    public Strength usual() {
        return allows(Strength.SOFT) ? Strength.SOFT : Strength.HARD;
    }

    /** Whether it rewards two people for being alike. */
    public boolean rewardsLikeness() {
        return switch (this) {
            case SAME_TRACK, SAME_DISCIPLINE, LANGUAGE, SHARED_INTERESTS -> true;
            default -> false;
        };
    }

    /** The criterion that asks for the contrary, if there is one. */
    public Optional<CriterionKind> contrary() {
        return switch (this) {
            case SAME_TRACK -> Optional.of(DIFFERENT_TRACK);
            case DIFFERENT_TRACK -> Optional.of(SAME_TRACK);
            case SAME_DISCIPLINE -> Optional.of(OUTSIDE_DISCIPLINE);
            case OUTSIDE_DISCIPLINE -> Optional.of(SAME_DISCIPLINE);
            default -> Optional.empty();
        };
    }
}
