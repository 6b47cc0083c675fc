package org.facultyaffairs.matching.criteria;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.facultyaffairs.matching.people.ContentArea;
import org.facultyaffairs.matching.people.FacultyId;
import org.facultyaffairs.matching.people.Person;
import org.facultyaffairs.matching.people.UnitId;
import org.facultyaffairs.matching.scoring.Criterion;
import org.facultyaffairs.matching.scoring.Explanation;
import org.facultyaffairs.matching.scoring.Pair;
import org.facultyaffairs.matching.scoring.Scale;
import org.facultyaffairs.matching.scoring.Setting;
import org.jspecify.annotations.Nullable;

/** What can be said of any two of a cohort, worked out anew each time: words for all pairs would not fit in memory. */
final class PairWords {

    private static final RuledOut UNKNOWN =
            new RuledOut(CriterionKind.ACTIVE_SERVICE, "One of the two is not known here any more.");

    private final List<MenteeAsk> asks;
    private final List<MentorOffer> offers;
    private final Setting setting;
    private final List<Constraint> constraints;
    private final Scale<CohortPair> scale;
    private final List<ProgramCriterion> soft;
    private final double weights;
    private final List<@Nullable Person> mentees;
    private final List<@Nullable Person> mentors;

    PairWords(CriteriaSet criteria, Cohort cohort, Setting setting, Lot lot) {
        asks = cohort.mentees().stream()
                .sorted(Comparator.comparing(MenteeAsk::mentee, lot.order()))
                .toList();
        offers = cohort.mentors().stream()
                .sorted(Comparator.comparing(MentorOffer::mentor, lot.order()))
                .toList();
        this.setting = setting;
        constraints = criteria.hard().stream().map(Constraint::of).toList();
        scale = SoftCriteria.scale(criteria);
        soft = criteria.soft();
        weights = soft.stream().mapToDouble(ProgramCriterion::weight).sum();
        mentees = people(asks.stream().map(MenteeAsk::mentee).toList());
        mentors = people(offers.stream().map(MentorOffer::mentor).toList());
    }

    private List<@Nullable Person> people(List<FacultyId> ids) {
        List<@Nullable Person> people = new ArrayList<>();
        ids.forEach(id -> people.add(setting.population().find(id).orElse(null)));
        return people;
    }

    /** What the mentees ask, as they are counted. */
    List<MenteeAsk> asks() {
        return asks;
    }

    /** What the mentors offer, as they are counted. */
    List<MentorOffer> offers() {
        return offers;
    }

    private @Nullable CohortPair pair(int mentee, int mentor) {
        Person receiver = mentees.get(mentee);
        Person giver = mentors.get(mentor);
        return receiver == null || giver == null
                ? null
                : new CohortPair(asks.get(mentee), offers.get(mentor), Pair.mentorship(giver, receiver, setting));
    }

    private CohortPair known(int mentee, int mentor) {
        CohortPair pair = pair(mentee, mentor);
        if (pair == null) {
            throw new IllegalArgumentException(UNKNOWN.sentence());
        }
        return pair;
    }

    Set<ContentArea> areas(int mentor) {
        Person known = mentors.get(mentor);
        return offers.get(mentor)
                .covered(known == null ? List.of() : known.words().expertise());
    }

    /** The department of a mentor; empty for who is not known any more. */
    Optional<UnitId> discipline(int mentor) {
        return Optional.ofNullable(mentors.get(mentor))
                .map(known ->
                        setting.population().units().discipline(known.position().unit()));
    }

    /** The constraints that two break, one bit each in their order; 0 for a candidate pair. */
    int broken(int mentee, int mentor) {
        CohortPair pair = pair(mentee, mentor);
        int broken = 0;
        for (int bit = 0; bit < constraints.size(); bit++) {
            boolean breaks = pair == null
                    ? constraints.get(bit).kind() == UNKNOWN.by()
                    : constraints.get(bit).broken().apply(pair).isPresent();
            broken |= breaks ? 1 << bit : 0;
        }
        return broken;
    }

    long points(int mentee, int mentor) {
        return scale.points(known(mentee, mentor));
    }

    Explanation explain(int mentee, int mentor) {
        return scale.explain(known(mentee, mentor));
    }

    Optional<String> help(int mentee, int mentor) {
        return NeedsCovered.help(known(mentee, mentor));
    }

    List<Part> parts(int mentee, int mentor) {
        CohortPair pair = known(mentee, mentor);
        return soft.stream()
                .map(one -> part(one, pair))
                .sorted(Comparator.comparingDouble((Part part) -> -part.contribution()))
                .toList();
    }

    private Part part(ProgramCriterion one, CohortPair pair) {
        Criterion<CohortPair> criterion = SoftCriteria.of(one.kind());
        return new Part(criterion.name(), one.weight() / weights, criterion.value(pair), criterion.reason(pair));
    }

    Optional<RuledOut> ruledOut(int mentee, int mentor) {
        CohortPair pair = pair(mentee, mentor);
        if (pair == null) {
            return Optional.of(UNKNOWN);
        }
        return constraints.stream()
                .flatMap(constraint ->
                        constraint
                                .broken()
                                .apply(pair)
                                .map(sentence -> new RuledOut(constraint.kind(), sentence))
                                .stream())
                .findFirst();
    }

    /** Pairs by constraint, from pairs by set of constraints. */
    Map<CriterionKind, Long> count(Map<Integer, Long> masks) {
        Map<CriterionKind, Long> counts = new EnumMap<>(CriterionKind.class);
        masks.forEach((mask, pairs) -> kinds(mask).forEach(kind -> counts.merge(kind, pairs, Long::sum)));
        return counts;
    }

    /** The fewest constraints of which every set holds one; the first such in order. No set is empty. */
    List<CriterionKind> fewestBehind(Collection<Integer> masks) {
        return IntStream.range(1, 1 << constraints.size())
                .boxed()
                .filter(chosen -> masks.stream().allMatch(mask -> (mask & chosen) != 0))
                .min(Comparator.comparingInt(Integer::bitCount))
                .map(this::kinds)
                .orElseThrow();
    }

    private List<CriterionKind> kinds(int mask) {
        return IntStream.range(0, constraints.size())
                .filter(bit -> (mask & 1 << bit) != 0)
                .mapToObj(bit -> constraints.get(bit).kind())
                .toList();
    }
}
