package org.facultyaffairs.matching.proposal;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.UUID;
import org.facultyaffairs.matching.assignment.CohortMatch;
import org.facultyaffairs.matching.assignment.CohortProblem;
import org.facultyaffairs.matching.assignment.Explanation;
import org.facultyaffairs.matching.assignment.FairMatch;
import org.facultyaffairs.matching.assignment.FrontierPoint;
import org.facultyaffairs.matching.assignment.MatchCancelled;
import org.facultyaffairs.matching.assignment.OptimalMatch;
import org.facultyaffairs.matching.assignment.Pulse;
import org.facultyaffairs.matching.assignment.RemovedPairs;
import org.facultyaffairs.matching.assignment.Watch;
import org.facultyaffairs.matching.criteria.Lot;
import org.facultyaffairs.matching.matchrun.Alternatives;
import org.facultyaffairs.matching.matchrun.RunInputs;
import org.facultyaffairs.matching.matchrun.RunProblem;
import org.facultyaffairs.matching.people.FacultyId;

/**
 * What follows pairs that have fallen away: the best match, for people as they are today, of the wishes and places that
 * are left when every proposal that stands stays as it is. So a no moves nobody else's proposal, and a place that became
 * free may serve a mentee who has none. Where the published run promised a minimum, whoever has nobody gets at least so
 * much by what is new; if that can't be had, who gets least of them gets as much as can be. Who has somebody, or is
 * proposed somebody, gets whoever is best for the whole.
 */
final class NextBest {

    private final RunInputs today;
    private final List<Proposal> standing;
    private final List<Proposal> fallen;
    private final OptionalLong minimum;
    private final Watch watch;

    /**
     * @param today as things are now, of those whom the published run knew
     * @param standing what awaits an answer
     * @param fallen what did not come about and is not followed yet
     * @param minimum that the published run promised, in millionths
     */
    NextBest(RunInputs today, List<Proposal> standing, List<Proposal> fallen, OptionalLong minimum, Watch watch) {
        this.today = today;
        this.standing = List.copyOf(standing);
        this.fallen = List.copyOf(fallen);
        this.minimum = minimum;
        this.watch = watch;
    }

    /**
     * The proposals to be made for that run; one for a mentee whose pair fell away names what it stands in for.
     *
     * @throws MatchCancelled if the watch calls it off
     */
    List<PairToPropose> pairs(UUID run) {
        RunProblem open = left(standing);
        CohortMatch match = match(open.problem());
        long cost = cost(open, match);
        Map<UUID, Deque<Proposal>> owed = new HashMap<>();
        fallen.forEach(one -> owed.computeIfAbsent(one.menteeId(), mentee -> new ArrayDeque<>())
                .add(one));
        Explanation explanation = Explanation.of(match, RemovedPairs.NONE, watch);
        List<PairToPropose> pairs = new ArrayList<>();
        Arrays.stream(match.pairs()).forEach(pair -> {
            int place = open.problem().menteeOf(pair);
            UUID mentee = open.mentee(place).value();
            Proposal over = owed.getOrDefault(mentee, new ArrayDeque<>()).poll();
            pairs.add(new PairToPropose(
                    today.programId(),
                    run,
                    mentee,
                    open.mentor(open.problem().mentor(pair)).value(),
                    open.problem().score(pair),
                    Grounds.of(open, pair, Alternatives.of(open, explanation, place)),
                    over == null ? null : new StandIn(over.id(), cost, fallen.size())));
        });
        return pairs;
    }

    /**
     * By how much the whole is worth less without the pairs that fell away: all that stands and the best match of what is
     * left, with these pairs held against without them. Mentees who want nobody any more are no part of it.
     */
    private long cost(RunProblem open, CohortMatch match) {
        List<Proposal> held = new ArrayList<>(standing);
        held.addAll(fallen);
        long lost = fallen.stream()
                .filter(one -> open.placeOfMentee(new FacultyId(one.menteeId())) >= 0)
                .mapToLong(Proposal::score)
                .sum();
        return lost + match(left(held).problem()).total() - match.total();
    }

    private RunProblem left(List<Proposal> held) {
        return RunProblem.of(
                today.alsoTogether(held.stream()
                        .map(one -> new RunInputs.Two(new FacultyId(one.menteeId()), new FacultyId(one.mentorId())))
                        .toList()),
                Lot.NONE,
                share -> new Pulse(watch).stage("score", share));
    }

    private CohortMatch match(CohortProblem problem) {
        return minimum.isEmpty()
                ? OptimalMatch.of(problem, watch)
                : FairMatch.atLeast(problem, minimum.getAsLong(), watch)
                        .map(FrontierPoint::match)
                        .orElseGet(() -> FairMatch.of(problem, watch).match());
    }
}
