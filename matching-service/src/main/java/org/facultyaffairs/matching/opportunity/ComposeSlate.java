package org.facultyaffairs.matching.opportunity;

import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.facultyaffairs.matching.assignment.Watch;
import org.facultyaffairs.matching.eligibility.EligibilityRule;
import org.facultyaffairs.matching.evidence.Evidence;
import org.facultyaffairs.matching.people.FacultyId;
import org.facultyaffairs.matching.people.OpenTo;
import org.facultyaffairs.matching.people.Person;
import org.facultyaffairs.matching.scoring.Advocacy;
import org.facultyaffairs.matching.scoring.Call;
import org.facultyaffairs.matching.scoring.Candidacy;
import org.facultyaffairs.matching.scoring.Explanation;
import org.facultyaffairs.matching.scoring.Fit;
import org.facultyaffairs.matching.slate.Contender;
import org.facultyaffairs.matching.slate.Selection;

/**
 * Works a slate out. Of those who are eligible, the best fit within the quotas of breadth; where two fit alike, first
 * whoever was put forward less often in the last year, then the longer in rank, then the lower id. So it is not always
 * the same few.
 */
final class ComposeSlate {

    private static final int MOST_SPONSORS = 3;

    private final Fit fit;

    ComposeSlate(Fit fit) {
        this.fit = fit;
    }

    private record Ranked(Person person, long points, int nominations) {

        static final Comparator<Ranked> IN_ORDER = Comparator.comparingLong((Ranked ranked) -> -ranked.points())
                .thenComparingInt(Ranked::nominations)
                .thenComparing(ranked -> ranked.person().position().rankSince())
                .thenComparing(ranked -> ranked.person().id());

        Contender contender() {
            return new Contender(
                    person.id(),
                    points,
                    person.position().unit(),
                    person.position().rank().isSenior());
        }
    }

    /** The slate without those who have declined. */
    RecommendedSlate compose(OpportunityTold opportunity, Set<FacultyId> declined, Evidence evidence, Instant now) {
        Call call = opportunity.call();
        List<Ranked> eligible = eligible(opportunity.rule(), call, evidence);
        List<Contender> willing = eligible.stream()
                .filter(ranked -> !declined.contains(ranked.person().id()))
                .map(Ranked::contender)
                .toList();
        Selection selection = Selection.of(willing, opportunity.slateRule(), Watch.NONE);
        List<Contender> chosen = selection.members();
        return new RecommendedSlate(
                candidates(chosen, eligible, call, evidence),
                selection.breadth(),
                selection.proof(),
                chosen.isEmpty() ? List.of() : likelySponsors(chosen, call, evidence),
                eligible.size(),
                now);
    }

    private List<Ranked> eligible(EligibilityRule rule, Call call, Evidence evidence) {
        return evidence.population().everybody().stream()
                .filter(person -> rule.admits(person, evidence.population().units(), call.internalDeadline()))
                .map(person -> new Ranked(
                        person,
                        fit.points(new Candidacy(call, person, evidence.setting())),
                        evidence.lastYear().received().getOrDefault(person.id(), 0)))
                .sorted(Ranked.IN_ORDER)
                .toList();
    }

    private List<RecommendedSlate.Candidate> candidates(
            List<Contender> chosen, List<Ranked> eligible, Call call, Evidence evidence) {
        Map<FacultyId, Person> people = new HashMap<>();
        eligible.forEach(ranked -> people.put(ranked.person().id(), ranked.person()));
        return chosen.stream()
                .flatMap(contender -> Optional.ofNullable(people.get(contender.id())).stream())
                .map(person -> candidate(person, fit.explain(new Candidacy(call, person, evidence.setting()))))
                .toList();
    }

    private static RecommendedSlate.Candidate candidate(Person person, Explanation explanation) {
        return new RecommendedSlate.Candidate(
                person.id().value(), explanation.score(), explanation.reasons(), explanation.wouldChange());
    }

    /** Those with influence who are free, not on the slate and have not left sponsoring out of what they are open to. */
    private List<RecommendedSlate.LikelySponsor> likelySponsors(List<Contender> chosen, Call call, Evidence evidence) {
        Set<FacultyId> onSlate = new HashSet<>();
        chosen.forEach(contender -> onSlate.add(contender.id()));
        return evidence.population().everybody().stream()
                .filter(person -> !onSlate.contains(person.id()) && maySponsor(person, evidence))
                .map(person -> new Ranked(
                        person,
                        fit.points(new Advocacy(call, person, evidence.setting())),
                        evidence.lastYear().made().getOrDefault(person.id(), 0)))
                .sorted(Ranked.IN_ORDER)
                .limit(MOST_SPONSORS)
                .map(ranked -> new RecommendedSlate.LikelySponsor(
                        ranked.person().id().value(),
                        fit.explain(new Advocacy(call, ranked.person(), evidence.setting()))
                                .reasons()))
                .toList();
    }

    private static boolean maySponsor(Person person, Evidence evidence) {
        return person.isActive()
                && evidence.population().hasInfluence(person)
                && !person.words().leavesOut(OpenTo.SPONSOR)
                && person.words().bandwidth().freeOn(evidence.today());
    }
}
