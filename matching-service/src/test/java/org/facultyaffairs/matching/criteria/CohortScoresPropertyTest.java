package org.facultyaffairs.matching.criteria;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.facultyaffairs.matching.assignment.CohortProblem;
import org.facultyaffairs.matching.assignment.OptimalMatch;
import org.facultyaffairs.matching.assignment.Watch;
import org.facultyaffairs.matching.people.ContentArea;
import org.facultyaffairs.matching.people.FacultyId;
import org.facultyaffairs.matching.people.Person;
import org.facultyaffairs.matching.scoring.SampleSetting;
import org.facultyaffairs.matching.scoring.SomePeople;
import org.facultyaffairs.matching.scoring.TrackRecords;

class CohortScoresPropertyTest {

    private static final List<CriterionKind> SOFT = List.of(
            CriterionKind.EXPERTISE_FOR_NEED,
            CriterionKind.MENTEE_PREFERENCE,
            CriterionKind.OUTSIDE_DISCIPLINE,
            CriterionKind.CAREER_STAGE_DISTANCE,
            CriterionKind.OPENNESS);

    private static final List<CriterionKind> HARD =
            List.of(CriterionKind.SAME_TRACK, CriterionKind.LEAST_RANK, CriterionKind.LANGUAGE);

    /** What people say, as far as it can be made from a seed alone. */
    private static Cohort cohort(List<Person> people, long seed) {
        Random random = new Random(seed);
        List<MenteeAsk> mentees = new ArrayList<>();
        List<MentorOffer> mentors = new ArrayList<>();
        for (Person person : people) {
            List<FacultyId> list = people.stream()
                    .map(Person::id)
                    .filter(id -> random.nextInt(4) == 0)
                    .toList();
            Set<FacultyId> notAgain =
                    Set.of(people.get(random.nextInt(people.size())).id());
            if (random.nextBoolean()) {
                mentees.add(new MenteeAsk(person.id(), needs(random), 1 + random.nextInt(3), list, notAgain));
            }
            if (random.nextBoolean()) {
                Set<ContentArea> areas =
                        random.nextBoolean() ? Set.of() : needs(random).keySet();
                mentors.add(new MentorOffer(person.id(), random.nextInt(4), areas, list, Set.of()));
            }
        }
        return new Cohort(mentees, mentors);
    }

    private static Map<ContentArea, Integer> needs(Random random) {
        return Map.of(
                ContentArea.RESEARCH, random.nextInt(4),
                ContentArea.TEACHING, random.nextInt(4),
                ContentArea.ADVOCACY, random.nextInt(4));
    }

    @Provide
    Arbitrary<List<Person>> people() {
        return SomePeople.few();
    }

    @Provide
    Arbitrary<CriteriaSet> criteria() {
        Arbitrary<List<ProgramCriterion>> soft = Arbitraries.of(SOFT)
                .set()
                .ofMinSize(1)
                .flatMap(kinds -> Arbitraries.integers()
                        .between(1, 100)
                        .list()
                        .ofSize(kinds.size())
                        .map(weights -> zip(List.copyOf(kinds), weights)));
        Arbitrary<List<ProgramCriterion>> hard = Arbitraries.of(HARD)
                .set()
                .map(kinds -> kinds.stream().map(ProgramCriterion::hard).toList());
        return Combinators.combine(soft, hard).as((one, other) -> {
            List<ProgramCriterion> all = new ArrayList<>(one);
            all.addAll(other);
            return new CriteriaSet(all);
        });
    }

    private static List<ProgramCriterion> zip(List<CriterionKind> kinds, List<Integer> weights) {
        List<ProgramCriterion> criteria = new ArrayList<>();
        for (int place = 0; place < kinds.size(); place++) {
            criteria.add(ProgramCriterion.soft(kinds.get(place), weights.get(place)));
        }
        return criteria;
    }

    @Property(tries = 200)
    void aPairIsACandidateOrRuledOutForAReason(
            @ForAll("people") List<Person> people, @ForAll("criteria") CriteriaSet criteria, @ForAll long seed) {
        CohortScores scores = score(people, criteria, seed);
        int candidates = 0;
        for (int mentee = 0; mentee < scores.mentees().size(); mentee++) {
            for (int mentor = 0; mentor < scores.mentors().size(); mentor++) {
                boolean candidate = scores.pair(mentee, mentor).isPresent();
                assertThat(scores.ruledOut(mentee, mentor).isEmpty()).isEqualTo(candidate);
                scores.ruledOut(mentee, mentor)
                        .ifPresent(why -> assertThat(why.sentence()).endsWith("."));
                candidates += candidate ? 1 : 0;
            }
        }
        assertThat(scores.pairs()).isEqualTo(candidates);
        boolean hopeless = candidates == 0
                && !scores.mentees().isEmpty()
                && !scores.mentors().isEmpty();
        assertThat(Contradiction.of(criteria, cohort(people, seed), SampleSetting.of(TrackRecords.none(), people))
                        .isPresent())
                .isEqualTo(hopeless);
    }

    @Property(tries = 200)
    void everyScoreCanBeReadAndRecomputed(
            @ForAll("people") List<Person> people, @ForAll("criteria") CriteriaSet criteria, @ForAll long seed) {
        CohortScores scores = score(people, criteria, seed);
        for (int pair = 0; pair < scores.pairs(); pair++) {
            assertThat(scores.score(pair)).isBetween(0, 1_000_000);
            assertThat(scores.parts(pair).stream()
                            .mapToDouble(Part::contribution)
                            .sum())
                    .isEqualTo(scores.score(pair) / 1e6, within(2e-6));
            assertThat(scores.explain(pair).reasons())
                    .isNotEmpty()
                    .allMatch(words -> words.endsWith(".") && Character.isUpperCase(words.charAt(0)));
            assertThat(scores.pair(scores.mentee(pair), scores.mentor(pair))).hasValue(pair);
        }
    }

    @Property(tries = 200)
    void theOrderInWhichPeopleComeChangesNothing(
            @ForAll("people") List<Person> people, @ForAll("criteria") CriteriaSet criteria, @ForAll long seed) {
        Cohort cohort = cohort(people, seed);
        List<MenteeAsk> mentees = new ArrayList<>(cohort.mentees());
        List<MentorOffer> mentors = new ArrayList<>(cohort.mentors());
        Collections.shuffle(mentees, new Random(seed));
        Collections.shuffle(mentors, new Random(seed));
        CohortScores one = score(people, criteria, cohort);
        CohortScores other = score(people, criteria, new Cohort(mentees, mentors));
        assertThat(other.mentees()).isEqualTo(one.mentees());
        assertThat(other.scores()).isEqualTo(one.scores());
        assertThat(other.mentorsOfPairs()).isEqualTo(one.mentorsOfPairs());
    }

    @Property(tries = 100)
    void aLotChangesTheOrderAndNothingElse(
            @ForAll("people") List<Person> people,
            @ForAll("criteria") CriteriaSet criteria,
            @ForAll long seed,
            @ForAll long lot) {
        CohortScores plain = score(people, criteria, seed);
        CohortScores drawn = CohortScores.of(
                criteria,
                cohort(people, seed),
                SampleSetting.of(TrackRecords.none(), people),
                new Lot(lot),
                share -> {});
        assertThat(drawn.mentees()).isSortedAccordingTo(new Lot(lot).order());
        assertThat(drawn.mentors()).isSortedAccordingTo(new Lot(lot).order());
        assertThat(byIds(drawn)).isEqualTo(byIds(plain));
        assertThat(drawn.ruledOut()).isEqualTo(plain.ruledOut());
    }

    private static Map<List<FacultyId>, Integer> byIds(CohortScores scores) {
        Map<List<FacultyId>, Integer> byIds = new HashMap<>();
        for (int pair = 0; pair < scores.pairs(); pair++) {
            FacultyId mentee = scores.mentees().get(scores.mentee(pair));
            FacultyId mentor = scores.mentors().get(scores.mentor(pair));
            byIds.put(List.of(mentee, mentor), scores.score(pair));
        }
        return byIds;
    }

    @Property(tries = 100)
    void onlyTheSharesOfWeightsCount(
            @ForAll("people") List<Person> people, @ForAll("criteria") CriteriaSet criteria, @ForAll long seed) {
        CriteriaSet doubled = new CriteriaSet(criteria.criteria().stream()
                .map(one -> new ProgramCriterion(one.kind(), one.strength(), 2 * one.weight(), one.parameters()))
                .toList());
        assertThat(score(people, doubled, seed).scores())
                .isEqualTo(score(people, criteria, seed).scores());
    }

    @Property(tries = 100)
    void theEngineTakesWhatIsStatedAndKeepsCoverage(
            @ForAll("people") List<Person> people, @ForAll("criteria") CriteriaSet criteria, @ForAll long seed) {
        CohortScores scores = score(people, criteria, seed);
        CohortProblem plain = StatedCohort.of(scores, 1_000_000, false);
        CohortProblem covering = StatedCohort.of(scores, 1_000_000, true);
        assertThat(plain.pairs()).isEqualTo(scores.pairs());
        assertThat(OptimalMatch.of(covering, Watch.NONE).total())
                .isLessThanOrEqualTo(OptimalMatch.of(plain, Watch.NONE).total());
    }

    private static CohortScores score(List<Person> people, CriteriaSet criteria, long seed) {
        return score(people, criteria, cohort(people, seed));
    }

    private static CohortScores score(List<Person> people, CriteriaSet criteria, Cohort cohort) {
        return CohortScores.of(criteria, cohort, SampleSetting.of(TrackRecords.none(), people), Lot.NONE, share -> {});
    }
}
