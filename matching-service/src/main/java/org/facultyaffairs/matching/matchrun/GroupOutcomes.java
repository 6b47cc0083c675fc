package org.facultyaffairs.matching.matchrun;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.facultyaffairs.matching.people.Person;

/**
 * How mentees of each rank, track and department fare. Nothing else is known here of anybody: whether the match is fair
 * across identity groups is for the metrics to say. A group of fewer than five is hidden, and with it the next smallest
 * where its figures could be had by taking the others from the whole.
 */
final class GroupOutcomes {

    private static final int FEWEST = 5;

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
        int fewest = threshold(groups);
        return groups.entrySet().stream()
                .map(group -> outcome(by, group.getKey(), group.getValue(), fewest))
                .toList();
    }

    /** The size from which groups are shown: where exactly one would be hidden, the next larger is hidden too. */
    private static int threshold(Map<String, List<Integer>> groups) {
        List<Integer> sizes = groups.values().stream()
                .map(List::size)
                .sorted(Comparator.naturalOrder())
                .toList();
        long hidden = sizes.stream().filter(size -> size < FEWEST).count();
        return hidden == 1 && sizes.size() > 1 ? Math.max(FEWEST, sizes.get(1) + 1) : FEWEST;
    }

    private RunReport.GroupOutcome outcome(String by, String group, List<Integer> mentees, int fewest) {
        if (mentees.size() < fewest) {
            return new RunReport.GroupOutcome(by, group, null, null, null);
        }
        long served = mentees.stream()
                .filter(mentee -> found.match().partners(mentee).length > 0)
                .count();
        double got = mentees.stream().mapToLong(outcomes::got).sum() / 1_000_000.0;
        return new RunReport.GroupOutcome(
                by, group, mentees.size(), (double) served / mentees.size(), got / mentees.size());
    }
}
