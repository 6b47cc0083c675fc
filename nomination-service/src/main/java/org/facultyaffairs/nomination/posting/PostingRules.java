package org.facultyaffairs.nomination.posting;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.facultyaffairs.chassis.http.Refusal;
import org.facultyaffairs.nomination.eligibility.EligibilityRule;
import org.facultyaffairs.nomination.eligibility.RuleCompilation;
import org.facultyaffairs.nomination.escalation.EscalationPolicy;
import org.facultyaffairs.nomination.followup.CheckInPolicy;
import org.facultyaffairs.nomination.opportunity.OpportunityFacts;
import org.facultyaffairs.nomination.opportunity.Policy;
import org.facultyaffairs.nomination.opportunity.RubricCriterion;
import org.facultyaffairs.nomination.opportunity.SlateMinimums;
import org.facultyaffairs.nomination.people.People;
import org.facultyaffairs.nomination.people.UnitId;
import org.facultyaffairs.nomination.review.Criterion;
import org.facultyaffairs.nomination.review.QuorumRule;
import org.facultyaffairs.nomination.review.Rubric;
import org.facultyaffairs.nomination.slate.SlatePolicy;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;

/** Holds what is said of an opportunity against the rules of every feature that will use it, all at once. */
@ApplicationScoped
class PostingRules {

    private final People people;

    PostingRules(People people) {
        this.people = people;
    }

    /** One broken rule; the first one's code is that of the whole refusal. */
    private record Broken(String code, String field, String sentence) {}

    /**
     * Holds that it can be posted as it is.
     *
     * @throws Refusal 422 with every rule that it breaks
     */
    Uni<Void> require(Mutiny.Session session, OpportunityFacts facts) {
        List<Broken> broken = new ArrayList<>();
        dates(facts, broken);
        openCall(facts, broken);
        rubric(facts.rubric(), broken);
        slate(facts.slatePolicy(), broken);
        policy(facts.policy(), broken);
        Set<UnitId> named = eligibility(facts, broken);
        return people.chart(session)
                .invoke(chart -> {
                    if (chart.find(facts.unit()).isEmpty()) {
                        broken.add(new Broken("unit-unknown", "unit", "No unit " + facts.unit() + " is known."));
                    }
                    new TreeSet<>(named.stream().map(UnitId::value).toList())
                            .stream()
                                    .filter(unit -> chart.find(new UnitId(unit)).isEmpty())
                                    .forEach(unit -> broken.add(new Broken(
                                            "eligibility-invalid",
                                            "eligibility.expression",
                                            "The rule speaks of the unit %s, which does not exist.".formatted(unit))));
                    refuse(broken);
                })
                .replaceWithVoid();
    }

    private static Set<UnitId> eligibility(OpportunityFacts facts, List<Broken> broken) {
        RuleCompilation compilation =
                EligibilityRule.compile(facts.eligibility().expression());
        if (compilation instanceof RuleCompilation.NotCompiled wrong) {
            wrong.problems()
                    .forEach(problem ->
                            broken.add(new Broken("eligibility-invalid", "eligibility.expression", problem.inWords())));
            return Set.of();
        }
        return ((RuleCompilation.Compiled) compilation).rule().unitsNamed();
    }

    private static void dates(OpportunityFacts facts, List<Broken> broken) {
        LocalDate external = facts.externalDeadline();
        if (external != null && external.isBefore(facts.internalDeadline())) {
            broken.add(new Broken(
                    "deadlines-crossed",
                    "externalDeadline",
                    "The external deadline is not before the internal one: the office hands in what it has chosen."));
        }
    }

    private static void openCall(OpportunityFacts facts, List<Broken> broken) {
        if (facts.kind().needsOpenCall() && !facts.openCall() && facts.noOpenCallReason() == null) {
            broken.add(new Broken(
                    "open-call-needed",
                    "openCall",
                    "A %s is open to all who are eligible, or says in noOpenCallReason why not."
                            .formatted(facts.kind())));
        }
        if (facts.openCall() && facts.noOpenCallReason() != null) {
            broken.add(new Broken(
                    "open-call-contradicted", "noOpenCallReason", "There is an open call, so no reason against it."));
        }
    }

    private static void rubric(List<RubricCriterion> rubric, List<Broken> broken) {
        if (rubric.isEmpty()) {
            return;
        }
        List<Criterion> criteria = rubric.stream()
                .map(part -> new Criterion(part.criterion(), part.criterion(), part.weight()))
                .toList();
        int best = rubric.get(0).max();
        Optional<String> problem = rubric.stream().anyMatch(part -> part.max() != best)
                ? Optional.of("All criteria are scored on the same scale: they have the same max.")
                : Rubric.problem(criteria, best);
        problem.ifPresent(sentence -> broken.add(new Broken("rubric-invalid", "rubric", sentence)));
    }

    private static void slate(SlateMinimums minimums, List<Broken> broken) {
        SlatePolicy.problem(
                        orNone(minimums.minWomen()),
                        orNone(minimums.minMen()),
                        orNone(minimums.minJunior()),
                        orNone(minimums.minSenior()),
                        orNone(minimums.minUnits()))
                .ifPresent(sentence -> broken.add(new Broken("slate-policy-invalid", "slatePolicy", sentence)));
    }

    private static int orNone(@Nullable Integer least) {
        return least == null ? 0 : least;
    }

    private static void policy(Policy policy, List<Broken> broken) {
        EscalationPolicy.problem(policy.escalationDays())
                .ifPresent(sentence -> broken.add(new Broken("policy-invalid", "policy.escalationDays", sentence)));
        CheckInPolicy.problem(policy.sponsorCheckInDays())
                .ifPresent(sentence -> broken.add(new Broken("policy-invalid", "policy.sponsorCheckInDays", sentence)));
        QuorumRule.problem(policy.committeeQuorum())
                .ifPresent(sentence -> broken.add(new Broken("policy-invalid", "policy.committeeQuorum", sentence)));
    }

    private static void refuse(List<Broken> broken) {
        if (!broken.isEmpty()) {
            throw Refusal.brokenRule(
                    broken.get(0).code(),
                    broken.size() == 1
                            ? broken.get(0).sentence()
                            : "%d things keep this from being posted.".formatted(broken.size()),
                    broken.stream()
                            .map(rule -> new Refusal.Violation(rule.field(), rule.sentence()))
                            .toList());
        }
    }
}
