package org.facultyaffairs.matching.assignment;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/** How groups fared; {@link SmallGroups} are not told. */
final class Parity {

    private Parity() {}

    static List<GroupOutcome> of(CohortMatch match, Groups groups) {
        List<GroupOutcome.Outcome> outcomes = new ArrayList<>();
        for (int group = 0; group < groups.names().size(); group++) {
            outcomes.add(outcome(match, groups.members(group, match.problem())));
        }
        BitSet hidden = SmallGroups.hidden(
                outcomes.stream().mapToInt(GroupOutcome.Outcome::mentees).toArray());
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
}
