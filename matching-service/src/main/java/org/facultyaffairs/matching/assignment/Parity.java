package org.facultyaffairs.matching.assignment;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * How groups fared, with small ones suppressed. A group of fewer than ten is not told. As the figures of all mentees are
 * known, what is hidden could be worked out from what is told: so, while only one group or fewer than ten people are
 * hidden, the smallest group that is still told is hidden as well (complementary suppression).
 */
final class Parity {

    /** The smallest number of people whose figures are told. */
    static final int FEWEST = 10;

    private Parity() {}

    static List<GroupOutcome> of(CohortMatch match, Groups groups) {
        List<GroupOutcome.Outcome> outcomes = new ArrayList<>();
        for (int group = 0; group < groups.names().size(); group++) {
            outcomes.add(outcome(match, groups.members(group, match.problem())));
        }
        BitSet hidden = hidden(outcomes);
        List<GroupOutcome> told = new ArrayList<>();
        for (int group = 0; group < outcomes.size(); group++) {
            told.add(new GroupOutcome(
                    groups.names().get(group),
                    hidden.get(group) ? Optional.empty() : Optional.of(outcomes.get(group))));
        }
        return List.copyOf(told);
    }

    private static GroupOutcome.Outcome outcome(CohortMatch match, List<Integer> members) {
        CohortProblem problem = match.problem();
        long wanted = 0;
        long filled = 0;
        long sum = 0;
        for (int mentee : members) {
            wanted += problem.wanted(mentee);
            filled += problem.wanted(mentee) - match.unfilled(mentee);
            for (int pair : match.partners(mentee)) {
                sum += problem.score(pair);
            }
        }
        return new GroupOutcome.Outcome(members.size(), wanted, filled, sum);
    }

    private static BitSet hidden(List<GroupOutcome.Outcome> outcomes) {
        List<Integer> bySize = new ArrayList<>();
        for (int group = 0; group < outcomes.size(); group++) {
            bySize.add(group);
        }
        bySize.sort(Comparator.comparingInt(group -> outcomes.get(group).mentees()));
        BitSet hidden = new BitSet();
        int people = 0;
        for (int group : bySize) {
            int mentees = outcomes.get(group).mentees();
            boolean exposed = !hidden.isEmpty() && (hidden.cardinality() == 1 || people < FEWEST);
            if (mentees < FEWEST || exposed) {
                hidden.set(group);
                people += mentees;
            }
        }
        return hidden;
    }
}
