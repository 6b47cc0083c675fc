package org.facultyaffairs.matching.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.facultyaffairs.matching.people.FacultyStatus;
import org.facultyaffairs.matching.people.OpenTo;
import org.facultyaffairs.matching.people.Person;
import org.facultyaffairs.matching.people.Rank;
import org.facultyaffairs.matching.people.Somebody;
import org.facultyaffairs.matching.people.Track;
import org.facultyaffairs.matching.recommendation.Judge;
import org.facultyaffairs.matching.recommendation.Ranking;

/** That people are packed changes nothing but the time it takes. */
class PackedPeoplePropertyTest {

    private static final List<String> TERMS = List.of(
            "research", "grant-writing", "biostatistics", "teaching", "lecturing", "heart-failure", "health-equity");

    @Provide
    Arbitrary<Setting> settings() {
        Arbitrary<CheckIn> checkIn = Combinators.combine(
                        Arbitraries.integers().between(0, 11),
                        Arbitraries.integers().between(0, 11),
                        Arbitraries.of(true, true, false))
                .as((nominee, sponsor, good) -> new CheckIn(
                        Somebody.id("person " + nominee),
                        Somebody.id("person " + sponsor),
                        good,
                        new TreeSet<>(),
                        Instant.EPOCH));
        return Combinators.combine(SomePeople.few(), checkIn.list().ofMaxSize(8))
                .as((people, checkIns) -> SampleSetting.of(new TrackRecords(checkIns), people));
    }

    @Property
    void theBestAreThoseOfLookingAtEverybody(
            @ForAll("settings") Setting setting, @ForAll Role as, @ForAll @IntRange(max = 6) int limit) {
        // Given
        Person asking = setting.population().everybody().get(0);
        // When
        Recommendations found = new Recommender(setting).recommend(new Recommender.Question(asking, as, limit));
        // Then
        assertThat(found.items()).isEqualTo(lookingAtEverybody(setting, asking, as, limit));
    }

    @Property
    void theFitOfThePackedIsNeverLessThanTheScore(@ForAll("settings") Setting setting, @ForAll Role as) {
        assertBound(setting, as);
    }

    @Property(tries = 5)
    void thatHoldsForMoreWordsThanThereAreFeaturesToo(@ForAll long seed, @ForAll Role as) {
        assertBound(school(new Random(seed), 150), as);
    }

    @Example
    void whoAloneKnowsARareWordIsBoundedByItToo() {
        // Given
        List<Person> experts = IntStream.range(0, 300)
                .mapToObj(number -> Somebody.named("expert " + number)
                        .in("physiology")
                        .expertise("word " + number)
                        .person())
                .toList();
        Setting setting = SampleSetting.of(TrackRecords.none(), experts);
        PackedPeople packed = new PackedPeople(Role.MENTEE, setting, experts);
        Scale<Pair> scale = PairScale.of(Relation.MENTORSHIP).scale();
        for (int number = 0; number < experts.size(); number++) {
            Person asking = Somebody.named("asking")
                    .rank(Rank.ASSISTANT_PROFESSOR)
                    .interests("word " + number)
                    .person();
            // When
            int bound = packed.need(asking).fit(packed.offer(experts.get(number)));
            // Then
            assertThat(bound).isGreaterThanOrEqualTo((int)
                    scale.points(Pair.of(Role.MENTEE, asking, experts.get(number), setting)));
        }
    }

    @Example
    void ofALargeSchoolFewAreLookedAt() {
        // Given
        Setting setting = school(new Random(42), 3_000);
        List<Person> everybody = setting.population().everybody();
        for (Role as : Role.values()) {
            PackedPeople packed = new PackedPeople(as, setting, everybody);
            Scale<Pair> scale = PairScale.of(as.relation()).scale();
            AtomicInteger judged = new AtomicInteger();
            Judge judge = (person, fit) -> {
                judged.incrementAndGet();
                return (int) scale.points(Pair.of(as, everybody.get(0), everybody.get(person), setting));
            };
            // When
            Ranking found = packed.best(everybody.get(0), 5, judge);
            // Then
            int[] best = IntStream.range(0, everybody.size())
                    .boxed()
                    .sorted(Comparator.comparingLong(
                            person -> -scale.points(Pair.of(as, everybody.get(0), everybody.get(person), setting))))
                    .limit(5)
                    .mapToInt(Integer::intValue)
                    .toArray();
            assertThat(IntStream.range(0, 5).map(found::number))
                    .containsExactly(IntStream.of(best).boxed().toArray(Integer[]::new));
            assertThat(judged.get()).isLessThan(everybody.size() / 10);
        }
    }

    private static void assertBound(Setting setting, Role as) {
        List<Person> everybody = setting.population().everybody();
        PackedPeople packed = new PackedPeople(as, setting, everybody);
        Scale<Pair> scale = PairScale.of(as.relation()).scale();
        for (Person asking : everybody) {
            for (Person candidate : everybody) {
                assertThat(packed.need(asking).fit(packed.offer(candidate)))
                        .isGreaterThanOrEqualTo((int) scale.points(Pair.of(as, asking, candidate, setting)));
            }
        }
    }

    private static List<Recommendation> lookingAtEverybody(Setting setting, Person asking, Role as, int limit) {
        Scale<Pair> scale = PairScale.of(as.relation()).scale();
        return setting.population().everybody().stream()
                .filter(person -> !person.id().equals(asking.id()) && person.status() != FacultyStatus.DEPARTED)
                .map(person -> Pair.of(as, asking, person, setting))
                .filter(pair -> HardRule.brokenBy(pair).isEmpty())
                .sorted(Comparator.comparingLong((Pair pair) -> -scale.points(pair))
                        .thenComparing(pair -> pair.candidate().id()))
                .limit(limit)
                .map(pair -> new Recommendation(pair.candidate(), scale.explain(pair)))
                .toList();
    }

    /** People with terms that others know too and with words of their own. */
    private static Setting school(Random random, int size) {
        List<Person> people = IntStream.range(0, size)
                .mapToObj(number -> Somebody.named("person " + number)
                        .in(List.of("cardiology", "medicine", "physiology").get(random.nextInt(3)))
                        .rank(one(random, Rank.values()))
                        .track(one(random, Track.values()))
                        .expertise(words(random, size))
                        .interests(words(random, size))
                        .languages(Set.of(new String[] {"en", "es", "ig"}[random.nextInt(3)])
                                .toArray(String[]::new))
                        .openTo(one(random, OpenTo.values()))
                        .capacity(random.nextInt(3))
                        .person())
                .toList();
        return SampleSetting.of(TrackRecords.none(), people);
    }

    private static String[] words(Random random, int size) {
        return Stream.generate(() -> random.nextInt(3) > 0
                        ? TERMS.get(random.nextInt(TERMS.size()))
                        : "word " + random.nextInt(size))
                .limit(random.nextInt(5))
                .toArray(String[]::new);
    }

    private static <T> T one(Random random, T[] all) {
        return all[random.nextInt(all.length)];
    }
}
