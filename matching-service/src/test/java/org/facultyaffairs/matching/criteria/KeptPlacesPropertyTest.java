package org.facultyaffairs.matching.criteria;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.facultyaffairs.matching.assignment.CohortMatch;
import org.facultyaffairs.matching.assignment.OptimalMatch;
import org.facultyaffairs.matching.assignment.Watch;
import org.facultyaffairs.matching.people.FacultyId;
import org.facultyaffairs.matching.people.Rank;
import org.facultyaffairs.matching.people.Somebody;
import org.facultyaffairs.matching.people.UnitId;
import org.facultyaffairs.matching.scoring.SampleSetting;

class KeptPlacesPropertyTest {

    private static final List<String> UNITS = List.of("cardiology", "hospital-medicine", "physiology");
    private static final CriteriaSet WISHES =
            Cohorts.criteria(new WrittenCriterion("mentee-preference", Strength.SOFT, 1.0, null));
    private static final long PRICE = 400_000;

    /** A small cohort: cardiology and hospital medicine are of one department. */
    private record Small(CohortScores scores, Map<FacultyId, UnitId> keptFor, Map<FacultyId, UnitId> departments) {

        static Small random(Random random) {
            List<Somebody> people = new ArrayList<>();
            Map<FacultyId, UnitId> departments = new HashMap<>();
            List<FacultyId> mentors = new ArrayList<>();
            List<MentorOffer> offers = new ArrayList<>();
            for (int mentor = 0; mentor < 4; mentor++) {
                FacultyId id = somebody("mentor " + mentor, random, people, departments);
                mentors.add(id);
                offers.add(new MentorOffer(id, 1 + random.nextInt(2), Set.of(), List.of(), Set.of()));
            }
            List<MenteeAsk> asks = new ArrayList<>();
            Map<FacultyId, UnitId> keptFor = new HashMap<>();
            for (int mentee = 0; mentee < 3; mentee++) {
                FacultyId id = somebody("mentee " + mentee, random, people, departments);
                List<FacultyId> list = new ArrayList<>(mentors);
                Collections.shuffle(list, random);
                asks.add(new MenteeAsk(
                        id, Map.of(), 1 + random.nextInt(3), list.subList(0, random.nextInt(5)), Set.of()));
                if (random.nextInt(4) > 0) {
                    keptFor.put(id, Objects.requireNonNull(departments.get(id)));
                }
            }
            return new Small(
                    CohortScores.of(
                            WISHES,
                            new Cohort(asks, offers),
                            SampleSetting.of(people.toArray(Somebody[]::new)),
                            Lot.NONE,
                            share -> {}),
                    keptFor,
                    departments);
        }

        private static FacultyId somebody(
                String name, Random random, List<Somebody> people, Map<FacultyId, UnitId> departments) {
            int unit = random.nextInt(UNITS.size());
            people.add(Somebody.named(name).rank(Rank.PROFESSOR).in(UNITS.get(unit)));
            departments.put(Somebody.id(name), new UnitId(unit < 2 ? "medicine" : "basic-science"));
            return Somebody.id(name);
        }

        /** Whether these pairs, as bits, give nobody too much and leave each kept place to somebody from outside. */
        private boolean allows(int pairs) {
            int[] places = scores.capacity();
            int[] wanted = scores.wanted();
            int[] inside = scores.wanted();
            for (int pair = 0; pair < scores.pairs(); pair++) {
                if ((pairs >>> pair & 1) == 1) {
                    int mentee = scores.mentee(pair);
                    places[scores.mentor(pair)]--;
                    wanted[mentee]--;
                    inside[mentee] -= isInside(pair) ? 1 : 0;
                }
            }
            for (int mentee = 0; mentee < inside.length; mentee++) {
                boolean kept = keptFor.containsKey(scores.mentees().get(mentee));
                if (wanted[mentee] < 0 || (kept && inside[mentee] < 1)) {
                    return false;
                }
            }
            return Arrays.stream(places).allMatch(left -> left >= 0);
        }

        boolean isInside(int pair) {
            FacultyId mentee = scores.mentees().get(scores.mentee(pair));
            FacultyId mentor = scores.mentors().get(scores.mentor(pair));
            return Objects.equals(departments.get(mentee), departments.get(mentor));
        }

        /** What the best of all matches is worth. */
        long best() {
            long best = Long.MIN_VALUE;
            long all = Arrays.stream(scores.wanted()).sum();
            for (int pairs = 0; pairs < 1 << scores.pairs(); pairs++) {
                if (allows(pairs)) {
                    long worth = -PRICE * (all - Integer.bitCount(pairs));
                    for (int pair = 0; pair < scores.pairs(); pair++) {
                        worth += (pairs >>> pair & 1) * (long) scores.score(pair);
                    }
                    best = Math.max(best, worth);
                }
            }
            return best;
        }
    }

    @Property(tries = 150)
    void eachKeptPlaceIsFilledFromOutsideOrNotAtAllAndTheWholeIsTheBestThatAllowsIt(@ForAll Random random) {
        // Given
        Small cohort = Small.random(random);

        // When
        CohortMatch match =
                OptimalMatch.of(StatedCohort.keepingPlaces(cohort.scores(), PRICE, cohort.keptFor()), Watch.NONE);

        // Then
        assertThat(match.total()).isEqualTo(cohort.best()).isEqualTo(match.bound());
        for (int mentee = 0; mentee < match.problem().mentees(); mentee++) {
            int inside = (int) Arrays.stream(match.partners(mentee))
                    .filter(cohort::isInside)
                    .count();
            boolean kept =
                    cohort.keptFor().containsKey(cohort.scores().mentees().get(mentee));
            assertThat(inside).isLessThanOrEqualTo(match.problem().wanted(mentee) - (kept ? 1 : 0));
        }
    }
}
