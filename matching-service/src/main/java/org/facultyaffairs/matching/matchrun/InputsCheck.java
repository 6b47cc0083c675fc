package org.facultyaffairs.matching.matchrun;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.facultyaffairs.chassis.http.Refusal;
import org.facultyaffairs.chassis.http.Refusal.Violation;
import org.facultyaffairs.matching.criteria.Contradiction;
import org.facultyaffairs.matching.criteria.CriterionKind;
import org.facultyaffairs.matching.criteria.StatedCohort;

/**
 * Looks for what keeps a cohort from being matched at all, and says it before anything waits for a worker. No pair is
 * scored here, and none is looked at beyond the first two who may be matched.
 */
final class InputsCheck {

    private InputsCheck() {}

    /**
     * Holds that these inputs can be matched.
     *
     * @param mostPairs how many pairs a cohort may have
     * @throws Refusal 422 with the first thing that stands against a match
     */
    static void require(RunChoice choice, RunInputs inputs, long mostPairs) {
        requirePeople(inputs);
        requireKnown(choice, inputs);
        requireSize(inputs, mostPairs);
        requireDepartments(inputs);
        Contradiction.of(inputs.criteria(), OpenCohort.of(inputs), inputs.setting())
                .ifPresent(contradiction -> {
                    throw refusal(contradiction);
                });
    }

    private static void requireSize(RunInputs inputs, long mostPairs) {
        if (inputs.pairs() > mostPairs) {
            throw Refusal.brokenRule(
                    "cohort-too-large",
                    "%d mentees and %d mentors make %d pairs; a run matches at most %d (setting house.match-runs.most-pairs). Split the programme, or ask the operator to allow more."
                            .formatted(
                                    inputs.cohort().mentees().size(),
                                    inputs.cohort().mentors().size(),
                                    inputs.pairs(),
                                    mostPairs));
        }
    }

    private static void requireDepartments(RunInputs inputs) {
        long departments = KeptOutside.of(inputs).values().stream().distinct().count();
        if (departments > StatedCohort.MOST_DEPARTMENTS) {
            throw Refusal.brokenRule(
                    "too-many-departments",
                    "'one-outside-discipline' keeps a place for mentees of %d departments; a run tells at most %d apart. Split the programme, or leave the criterion away."
                            .formatted(departments, StatedCohort.MOST_DEPARTMENTS));
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
                    "%s nobody just now: their capacity is 0."
                            .formatted(
                                    inputs.cohort().mentors().size() == 1
                                            ? "The only mentor of this programme takes"
                                            : "All %d mentors of this programme take"
                                                    .formatted(inputs.cohort()
                                                            .mentors()
                                                            .size())));
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

    private static Refusal refusal(Contradiction contradiction) {
        List<CriterionKind> kinds = contradiction.kinds();
        List<Violation> each = kinds.stream()
                .map(kind -> new Violation(
                        kind.key(),
                        "This constraint rules out %d of %s."
                                .formatted(
                                        contradiction.ruledOut().getOrDefault(kind, 0L),
                                        Words.many(contradiction.pairs(), "pair", "pairs"))))
                .toList();
        return Refusal.brokenRule("contradictory-constraints", new ContradictionWords(contradiction).sentences(), each);
    }
}
