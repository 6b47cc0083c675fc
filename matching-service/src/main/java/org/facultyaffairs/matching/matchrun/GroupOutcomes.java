package org.facultyaffairs.matching.matchrun;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.facultyaffairs.matching.assignment.SmallGroups;
import org.facultyaffairs.matching.people.Person;

/**
 * How mentees of each rank, track and department fare. Nothing else is known here of anybody: whether the match is fair
 * across identity groups is for the metrics to say. {@link SmallGroups} are hidden.
 */
final class GroupOutcomes {

    private final RunProblem problem;
    private final Found found;
    private final Outcomes outcomes;

    GroupOutcomes(RunProblem problem, Found found, Outcomes outcomes) {
        this.problem = problem;
        this.found = found;
        this.outcomes = outcomes;
    }

    List<RunReport.GroupOutcome> all() {
        List<RunReport.GroupOutcome> all = new ArrayList<>();
        all.addAll(by("rank", person -> person.position().rank().words()));
        all.addAll(by("track", person -> person.position().track().words()));
        all.addAll(by("discipline", person -> problem.population()
                .units()
                .name(problem.population().units().discipline(person.position().unit()))));
        return all;
    }

    private List<RunReport.GroupOutcome> by(String by, Function<Person, String> groupOf) {
        Map<String, List<Integer>> groups = new TreeMap<>();
        for (int mentee = 0; mentee < problem.problem().mentees(); mentee++) {
            Person person = problem.person(problem.mentee(mentee));
            if (person != null) {
                groups.computeIfAbsent(groupOf.apply(person), group -> new ArrayList<>())
                        .add(mentee);
            }
        }
        BitSet hidden =
                SmallGroups.hidden(groups.values().stream().mapToInt(List::size).toArray());
        List<RunReport.GroupOutcome> told = new ArrayList<>();
        groups.forEach((group, mentees) -> told.add(
                hidden.get(told.size())
                        ? new RunReport.GroupOutcome(by, group, null, null, null)
                        : outcome(by, group, mentees)));
        return told;
    }

    private RunReport.GroupOutcome outcome(String by, String group, List<Integer> mentees) {
        long served = mentees.stream()
                .filter(mentee -> found.match().partners(mentee).length > 0)
                .count();
        double got = mentees.stream().mapToLong(outcomes::got).sum() / 1_000_000.0;
        return new RunReport.GroupOutcome(
                by, group, mentees.size(), (double) served / mentees.size(), got / mentees.size());
    }
}
