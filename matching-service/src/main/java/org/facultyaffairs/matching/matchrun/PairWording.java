package org.facultyaffairs.matching.matchrun;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import org.facultyaffairs.matching.assignment.Alternative;
import org.facultyaffairs.matching.assignment.CohortMatch;
import org.facultyaffairs.matching.assignment.Explanation;
import org.facultyaffairs.matching.assignment.Move;
import org.facultyaffairs.matching.assignment.WhyMatched;
import org.facultyaffairs.matching.assignment.WhyNot;
import org.facultyaffairs.matching.criteria.RuledOut;
import org.facultyaffairs.matching.criteria.StatedCohort;
import org.facultyaffairs.matching.people.FacultyId;
import org.facultyaffairs.matching.people.Listed;
import org.facultyaffairs.matching.people.Population;

/** Why two people are a pair, or not, in sentences with their names. */
final class PairWording {

    private static final long PERFECT = 1_000_000;

    private final RunProblem problem;
    private final CohortMatch match;
    private final Explanation explanation;
    private final Population people;

    PairWording(RunProblem problem, CohortMatch match, Explanation explanation, Population people) {
        this.problem = problem;
        this.match = match;
        this.explanation = explanation;
        this.people = people;
    }

    /** @param pair -1 where the two are no candidates for one another */
    List<String> of(int mentee, int mentor, int pair) {
        if (pair < 0) {
            return ruledOut(mentee, mentor);
        }
        List<String> words = new ArrayList<>();
        words.add(Words.sentence(match.matched(pair) ? matched(pair) : not(mentee, mentor, pair)));
        words.addAll(problem.scores().explain(pair).reasons());
        words.addAll(match.matched(pair) ? without(pair) : wouldChange(pair));
        return words;
    }

    private List<String> ruledOut(int mentee, int mentor) {
        Optional<RuledOut> why = problem.scores().ruledOut(mentee, mentor);
        return List.of(
                Words.sentence(
                        "%s and %s cannot be matched in this programme.".formatted(mentee(mentee), mentor(mentor))),
                why.map(RuledOut::sentence).orElse("They were never candidates for one another."));
    }

    private String matched(int pair) {
        WhyMatched why = explanation.whyMatched(pair);
        int mentee = problem.problem().menteeOf(pair);
        return "%s is matched with %s: a fit of %s, %s who may be matched with them."
                .formatted(
                        mentee(mentee),
                        mentor(problem.problem().mentor(pair)),
                        Words.fit(why.score()),
                        place(why, mentee));
    }

    /** "Best" only where nobody reads as the same fit. */
    private String place(WhyMatched why, int mentee) {
        if (why.candidates() == 1) {
            return "the only mentor";
        }
        if (why.rank() > 1) {
            return "number %d by fit of the %d mentors".formatted(why.rank(), why.candidates());
        }
        String fit = Words.fit(why.score());
        boolean alone = IntStream.range(
                        problem.problem().firstPair(mentee), problem.problem().firstPair(mentee + 1))
                .filter(other -> other != why.pair())
                .noneMatch(other -> Words.fit(problem.problem().score(other)).equals(fit));
        return alone
                ? "the best fit of all %d mentors".formatted(why.candidates())
                : "as good a fit as any of the %d mentors".formatted(why.candidates());
    }

    private List<String> without(int pair) {
        WhyMatched why = explanation.whyMatched(pair);
        if (why.held()) {
            return List.of(
                    "The pair is kept for the minimum that everybody is to have; for the whole alone, another would do better.");
        }
        if (why.margin() == 0) {
            return List.of(
                    "Another match without this pair would be worth just as much to the whole%s.".formatted(floor()));
        }
        return List.of("Without this pair the whole would be worth %s less%s%s; %s."
                .formatted(
                        Words.fit(why.margin()),
                        floor(),
                        moved(why.moves(), problem.problem().menteeOf(pair)),
                        why.margin() < why.score()
                                ? "so far could its fit fall before another match were better"
                                : "even with a fit of 0 no other match would be better"));
    }

    private String not(int mentee, int mentor, int pair) {
        WhyNot why = explanation.whyNot(mentee, mentor);
        String start = "%s is not matched with %s, although they would be a fit of %s: "
                .formatted(
                        mentee(mentee),
                        mentor(mentor),
                        Words.fit(problem.problem().score(pair)));
        return start
                + switch (why.kind()) {
                    case COSTS ->
                        why.alternative().map(found -> cost(found, mentee)).orElse("it would cost the whole.");
                    case PLACES_HELD -> "all places of that mentor are kept for the minimum that others are to have.";
                    case NO_SLOT -> noSlot(mentee);
                    case WANTS_NOBODY -> "the mentee wants nobody just now.";
                    case TAKES_NOBODY -> "the mentor takes nobody just now.";
                    case REMOVED, NO_CANDIDATES, MATCHED -> "they were no candidates for one another.";
                };
    }

    private String noSlot(int mentee) {
        int area = problem.problem().areaOf(problem.problem().firstSlot(mentee));
        return StatedCohort.isOutside(area)
                ? "the mentee's place is kept for somebody of another department."
                : "the mentor covers none of the areas that the mentee's places ask for.";
    }

    private String cost(Alternative found, int mentee) {
        String others = moved(found.moves(), mentee);
        if (found.cost() < 0) {
            return "it would give the whole %s more%s, but here the minimum for everybody comes first."
                    .formatted(Words.fit(-found.cost()), others);
        }
        return found.cost() == 0
                ? "it would cost the whole nothing%s%s. Where two matches are worth the same, a fixed rule decides, and never who somebody is."
                        .formatted(floor(), others)
                : "it would cost the whole %s%s%s.".formatted(Words.fit(found.cost()), floor(), others);
    }

    private List<String> wouldChange(int pair) {
        List<String> words = new ArrayList<>(problem.scores().explain(pair).wouldChange());
        explanation
                .wouldChange(pair)
                .filter(rise -> rise > 0)
                .ifPresent(rise -> words.add(risen(rise, problem.problem().score(pair))));
        return words;
    }

    /** Room that is made for a pair costs others theirs, so the rise that it takes may be more than a fit can rise. */
    private String risen(long rise, long score) {
        return score + rise < PERFECT
                ? "They would be matched if their fit rose by more than %s%s.".formatted(Words.fit(rise), floor())
                : "Not even a perfect fit would bring them together%s: what would have to be given up for it is worth as much or more."
                        .formatted(floor());
    }

    /** In a match that keeps a minimum, costs are counted while those who are kept at it stay where they are. */
    private String floor() {
        return match.total() < match.bound() ? " while those stay who are kept for the minimum" : "";
    }

    private String moved(List<Move> moves, int mentee) {
        List<String> others = moves.stream()
                .map(Move::mentee)
                .filter(other -> !Objects.equals(other, mentee))
                .distinct()
                .map(this::mentee)
                .toList();
        if (others.isEmpty()) {
            return "";
        }
        return others.size() <= 3
                ? ", and what %s %s would change".formatted(Listed.and(others), others.size() == 1 ? "has" : "have")
                : ", and what %d others have would change".formatted(others.size());
    }

    private String mentee(int place) {
        return name(problem.mentee(place));
    }

    private String mentor(int place) {
        return name(problem.mentor(place));
    }

    private String name(FacultyId id) {
        return people.name(id);
    }
}
