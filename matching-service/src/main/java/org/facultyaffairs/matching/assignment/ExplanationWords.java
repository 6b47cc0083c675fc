package org.facultyaffairs.matching.assignment;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.Collectors;

/** Says an {@link Explanation} in sentences that can be read out. Points are scores with three decimals. */
public final class ExplanationWords {

    private static final int DECIMALS = 3;

    private final CohortProblem problem;
    private final PeopleNames names;

    /** Sentences about this problem's people, under these names. */
    public ExplanationWords(CohortProblem problem, PeopleNames names) {
        this.problem = problem;
        this.names = names;
    }

    /** Why the pair is matched, and what would happen without it. */
    public String of(WhyMatched why) {
        String mentee = names.mentee(problem.menteeOf(why.pair()));
        String fit = "%s and %s fit with %s points: %s of %s for %s."
                .formatted(
                        mentee,
                        mentor(why.pair()),
                        points(why.score()),
                        why.rank() == 1 ? "the best" : "number " + why.rank(),
                        counted(why.candidates(), "candidate"),
                        mentee);
        if (why.held()) {
            return fit
                    + " The pair is kept so that nobody is left too far behind, although the total alone would ask for"
                    + " another match.";
        }
        if (why.margin() == 0) {
            return fit + " Without the pair the whole would be worth as much.";
        }
        return fit
                + " Without the pair the whole would lose %s points%s."
                        .formatted(points(why.margin()), moved(why.moves()));
    }

    /** Why the two are not matched, and what would change it. */
    public String of(WhyNot why) {
        String mentee = names.mentee(why.mentee());
        String mentor = names.mentor(why.mentor());
        return switch (why.kind()) {
            case MATCHED -> "%s and %s are matched.".formatted(mentee, mentor);
            case REMOVED ->
                "%s and %s could not be matched: %s"
                        .formatted(mentee, mentor, why.removed().orElse(""));
            case NO_CANDIDATES -> "%s and %s were not candidates for one another.".formatted(mentee, mentor);
            case WANTS_NOBODY -> "%s asked for no mentor.".formatted(mentee);
            case TAKES_NOBODY -> "%s takes no mentees this time.".formatted(mentor);
            case NO_SLOT -> "%s has no place for somebody of the areas of %s.".formatted(mentee, mentor);
            case PLACES_HELD ->
                "All places with %s are kept for people who would otherwise be left too far behind.".formatted(mentor);
            case COSTS -> why.alternative().map(this::of).orElse("");
        };
    }

    /** What it would take to match the pair. */
    public String of(Alternative alternative) {
        String pair =
                "%s and %s".formatted(names.mentee(problem.menteeOf(alternative.pair())), mentor(alternative.pair()));
        if (alternative.cost() == 0) {
            return "%s would do as well%s; the tie was broken by a fixed rule."
                    .formatted(pair, moved(alternative.moves()));
        }
        if (alternative.cost() < 0) {
            return "%s would raise the total by %s points%s, at the expense of those whom the fair match protects."
                    .formatted(pair, points(-alternative.cost()), moved(alternative.moves()));
        }
        return "%s would cost the whole %s points%s. They would be matched if their fit rose by more than that."
                .formatted(pair, points(alternative.cost()), moved(alternative.moves()));
    }

    private String moved(List<Move> moves) {
        return moves.isEmpty() ? "" : moves.stream().map(this::of).collect(Collectors.joining(", ", ": ", ""));
    }

    private String of(Move move) {
        String mentee = names.mentee(move.mentee());
        if (move.left() < 0) {
            return "%s would also have %s".formatted(mentee, mentor(move.joined()));
        }
        if (move.joined() < 0) {
            return "%s would lose %s and have one place unfilled".formatted(mentee, mentor(move.left()));
        }
        return "%s would go from %s to %s".formatted(mentee, mentor(move.left()), mentor(move.joined()));
    }

    private String mentor(int pair) {
        return names.mentor(problem.mentor(pair));
    }

    private static String counted(int count, String noun) {
        return count + " " + noun + (count == 1 ? "" : "s");
    }

    private static String points(long millionths) {
        BigDecimal points = BigDecimal.valueOf(millionths, 6).setScale(DECIMALS, RoundingMode.HALF_UP);
        if (points.signum() == 0 && millionths != 0) {
            return "less than 0.001";
        }
        return points.toPlainString();
    }
}
