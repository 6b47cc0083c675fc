package org.facultyaffairs.matching.matchrun;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.facultyaffairs.chassis.http.Refusal;
import org.facultyaffairs.chassis.http.Refusal.Violation;
import org.facultyaffairs.matching.assignment.InvalidCohort;
import org.facultyaffairs.matching.criteria.CriterionKind;

/** Looks for what keeps a cohort from being matched at all, and says it before anything waits for a worker. */
final class InputsCheck {

    private InputsCheck() {}

    /** @throws Refusal 422 with the first thing that stands against a match */
    static void require(RunChoice choice, RunInputs inputs) {
        requirePeople(inputs);
        requireKnown(choice, inputs);
        RunProblem problem = problem(inputs);
        List<CriterionKind> contradiction = problem.scores().contradiction();
        if (!contradiction.isEmpty()) {
            throw contradiction(problem, contradiction);
        }
    }

    private static void requirePeople(RunInputs inputs) {
        if (inputs.cohort().mentors().isEmpty()) {
            throw Refusal.brokenRule(
                    "program-without-mentors",
                    "Nobody takes part in this programme as a mentor yet: invite mentors, then run again.");
        }
        if (inputs.cohort().mentees().isEmpty()) {
            throw Refusal.brokenRule(
                    "program-without-mentees",
                    "Nobody takes part in this programme as a mentee yet: invite mentees, then run again.");
        }
        if (OpenCohort.of(inputs).mentees().isEmpty()) {
            throw Refusal.brokenRule(
                    "nobody-left-to-match",
                    "Every mentee of this programme has all the mentors they wish for, or no time: there is nobody left to match.");
        }
        if (inputs.cohort().mentors().stream().allMatch(mentor -> mentor.capacity() == 0)) {
            throw Refusal.brokenRule(
                    "program-without-capacity",
                    "All %d mentors of this programme take nobody just now: their capacity is 0."
                            .formatted(inputs.cohort().mentors().size()));
        }
    }

    private static void requireKnown(RunChoice choice, RunInputs inputs) {
        Set<UUID> mentors = inputs.cohort().mentors().stream()
                .map(offer -> offer.mentor().value())
                .collect(Collectors.toSet());
        List<Violation> strangers = new ArrayList<>();
        choice.capacities().keySet().stream()
                .filter(mentor -> !mentors.contains(mentor))
                .forEach(mentor -> strangers.add(new Violation(
                        "capacities." + mentor, "Nobody of this id takes part in this programme as a mentor.")));
        if (!strangers.isEmpty()) {
            throw Refusal.brokenRule(
                    "capacity-of-a-stranger", "A capacity is given for somebody who is no mentor here.", strangers);
        }
    }

    private static RunProblem problem(RunInputs inputs) {
        try {
            return RunProblem.of(inputs, share -> {});
        } catch (InvalidCohort invalid) {
            throw Refusal.brokenRule(invalid.code(), String.valueOf(invalid.getMessage()));
        }
    }

    private static Refusal contradiction(RunProblem problem, List<CriterionKind> kinds) {
        var counts = problem.scores().ruledOut();
        List<Violation> each = kinds.stream()
                .map(kind -> new Violation(
                        kind.key(),
                        "This constraint rules out %d of %d pairs."
                                .formatted(
                                        counts.getOrDefault(kind, 0L),
                                        (long) problem.scores().mentees().size()
                                                * problem.scores().mentors().size())))
                .toList();
        String names = kinds.stream().map(kind -> "'" + kind.key() + "'").collect(Collectors.joining(" and "));
        return Refusal.brokenRule(
                "contradictory-constraints",
                "Nobody can be matched with anybody: %s %s out every pair. Loosen %s."
                        .formatted(
                                names,
                                kinds.size() == 1 ? "alone rules" : "together rule",
                                kinds.size() == 1 ? "it" : "one of them"),
                each);
    }
}
