package org.facultyaffairs.matching.assignment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Checks what a certificate tells of groups: that it is right, and that it hides what has to be hidden. */
final class VerifiedParity {

    private static final int SMALL = 5;

    private VerifiedParity() {}

    static List<String> deviations(CohortProblem problem, int[] pairs, List<GroupOutcome> told, Groups groups) {
        List<String> deviations = new ArrayList<>();
        if (told.size() != groups.names().size()) {
            deviations.add("%d groups are told of, not %d."
                    .formatted(told.size(), groups.names().size()));
            return deviations;
        }
        int hiddenGroups = 0;
        int hiddenPeople = 0;
        int shown = 0;
        for (int group = 0; group < told.size(); group++) {
            List<Integer> members = groups.members(group, problem);
            Optional<GroupOutcome.Outcome> outcome = told.get(group).outcome();
            if (outcome.isEmpty()) {
                hiddenGroups++;
                hiddenPeople += members.size();
                continue;
            }
            shown++;
            if (members.size() < SMALL) {
                deviations.add("Group %d is small and told.".formatted(group));
            }
            if (!outcome.get().equals(outcome(problem, pairs, members))) {
                deviations.add("The outcome of group %d is not as told.".formatted(group));
            }
        }
        if (shown > 0 && (hiddenGroups == 1 || (hiddenGroups > 0 && hiddenPeople < SMALL))) {
            deviations.add("What is hidden of groups can be worked out.");
        }
        return deviations;
    }

    private static GroupOutcome.Outcome outcome(CohortProblem problem, int[] pairs, List<Integer> members) {
        boolean[] member = new boolean[problem.mentees()];
        long wanted = 0;
        for (int mentee : members) {
            member[mentee] = true;
            wanted += problem.wanted(mentee);
        }
        long filled = 0;
        long sum = 0;
        for (int pair : pairs) {
            if (member[problem.menteeOf(pair)]) {
                filled++;
                sum += problem.score(pair);
            }
        }
        return new GroupOutcome.Outcome(members.size(), wanted, filled, sum);
    }
}
