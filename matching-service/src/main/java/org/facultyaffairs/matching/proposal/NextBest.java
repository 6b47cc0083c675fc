package org.facultyaffairs.matching.proposal;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.facultyaffairs.matching.assignment.CohortBuilder;
import org.facultyaffairs.matching.assignment.CohortMatch;
import org.facultyaffairs.matching.assignment.CohortProblem;
import org.facultyaffairs.matching.assignment.OptimalMatch;
import org.facultyaffairs.matching.assignment.Watch;
import org.facultyaffairs.matching.matchrun.RunProblem;
import org.facultyaffairs.matching.people.FacultyId;

/**
 * Repairs a published match where pairs have not come about: the best for the whole in which every proposal that stands
 * stays as it is and no two are proposed to each other twice. So a no moves nobody else's proposal; a place that became
 * free may serve a mentee who has none.
 */
final class NextBest {

    private final RunProblem run;
    private final CohortProblem problem;
    private final List<Proposal> all;
    private final Map<UUID, Integer> capacity;
    private final Map<UUID, Integer> liveOfMentee = new HashMap<>();
    private final Map<UUID, Integer> liveOfMentor = new HashMap<>();
    private final Set<Integer> used = new HashSet<>();
    private final Set<UUID> resting = new HashSet<>();
    private final Map<UUID, Deque<Proposal>> due = new HashMap<>();

    /** @param capacity of each mentor as they say now; who is absent takes nobody any more */
    NextBest(RunProblem run, List<Proposal> all, Map<UUID, Integer> capacity) {
        this.run = run;
        this.problem = run.problem();
        this.all = List.copyOf(all);
        this.capacity = Map.copyOf(capacity);
        all.forEach(this::take);
    }

    private void take(Proposal proposal) {
        used.add(run.pair(new FacultyId(proposal.menteeId()), new FacultyId(proposal.mentorId())));
        if (proposal.state().isLive()) {
            liveOfMentee.merge(proposal.menteeId(), 1, Integer::sum);
            liveOfMentor.merge(proposal.mentorId(), 1, Integer::sum);
        }
        if (proposal.declineReason() == DeclineReason.BANDWIDTH) {
            resting.add(proposal.answerOf(Side.MENTEE) == Answer.NO ? proposal.menteeId() : proposal.mentorId());
        }
        if (proposal.nextStep() == NextStep.DUE) {
            due.computeIfAbsent(proposal.menteeId(), mentee -> new ArrayDeque<>())
                    .add(proposal);
        }
    }

    /** The proposals to be made; one for a mentee whose pair has not come about names what it stands in for. */
    List<PairToPropose> pairs() {
        CohortProblem open = open();
        CohortMatch match = OptimalMatch.of(open, Watch.NONE);
        List<PairToPropose> pairs = new ArrayList<>();
        for (int place = 0; place < open.mentees(); place++) {
            int mentee = place;
            Arrays.stream(match.partners(mentee))
                    .map(pair -> problem.pairOf(mentee, open.mentor(pair)))
                    .forEach(pair -> pairs.add(pair(pair)));
        }
        return pairs;
    }

    /** What is still free: wishes without a proposal that stands, places that none binds, pairs not proposed before. */
    private CohortProblem open() {
        CohortBuilder open = CohortProblem.builder();
        for (int mentee = 0; mentee < problem.mentees(); mentee++) {
            UUID id = run.mentee(mentee).value();
            int wanted = resting.contains(id) ? 0 : problem.wanted(mentee) - liveOfMentee.getOrDefault(id, 0);
            open.addMentee(Math.max(0, wanted), problem.unfilledPrice(mentee));
        }
        for (int mentor = 0; mentor < problem.mentors(); mentor++) {
            UUID id = run.mentor(mentor).value();
            int places = resting.contains(id) ? 0 : capacity.getOrDefault(id, 0) - liveOfMentor.getOrDefault(id, 0);
            open.addMentor(Math.max(0, places));
        }
        for (int mentee = 0; mentee < problem.mentees(); mentee++) {
            for (int pair = problem.firstPair(mentee); pair < problem.firstPair(mentee + 1); pair++) {
                if (!used.contains(pair)) {
                    open.addPair(mentee, problem.mentor(pair), problem.score(pair));
                }
            }
        }
        return open.build();
    }

    private PairToPropose pair(int pair) {
        UUID mentee = run.mentee(problem.menteeOf(pair)).value();
        Proposal over = due.getOrDefault(mentee, new ArrayDeque<>()).poll();
        return new PairToPropose(
                run.inputs().programId(),
                all.get(0).runId(),
                mentee,
                run.mentor(problem.mentor(pair)).value(),
                problem.score(pair),
                Grounds.of(run, pair, List.of()),
                over == null ? null : over.id(),
                over == null ? null : over.score() - problem.score(pair));
    }
}
