package org.facultyaffairs.matching.scoring;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.facultyaffairs.matching.people.CareerStage;
import org.facultyaffairs.matching.people.FacultyStatus;
import org.facultyaffairs.matching.people.OpenTo;
import org.facultyaffairs.matching.people.Person;
import org.facultyaffairs.matching.people.Rank;
import org.facultyaffairs.matching.people.Somebody;
import org.facultyaffairs.matching.people.Track;

/** Any people there could be. */
public final class SomePeople {

    private static final Set<String> TOPICS = Set.of("RESEARCH", "TEACHING", "QI_SAFETY", "heart-failure", "ADVOCACY");

    private SomePeople() {}

    public static Arbitrary<List<Person>> few() {
        return somebody().list().ofMinSize(1).ofMaxSize(12).map(people -> IntStream.range(0, people.size())
                .mapToObj(number -> rename(people.get(number), "person " + number))
                .toList());
    }

    private static Person rename(Person person, String name) {
        return new Person(
                Somebody.id(name),
                name,
                person.status(),
                person.position(),
                person.words(),
                person.orcid(),
                person.manager());
    }

    private static Arbitrary<Person> somebody() {
        Arbitrary<Somebody> standing = Combinators.combine(
                        Arbitraries.of(Rank.class),
                        Arbitraries.of(Track.class),
                        Arbitraries.of(CareerStage.class),
                        Arbitraries.of(FacultyStatus.class),
                        Arbitraries.of("cardiology", "medicine", "physiology", "som", "unheard-of"),
                        Arbitraries.integers().between(0, 11))
                .as((rank, track, stage, status, unit, manager) -> Somebody.named("")
                        .rank(rank)
                        .track(track)
                        .stage(stage)
                        .status(status)
                        .in(unit)
                        .managedBy("person " + manager));
        return Combinators.combine(
                        standing,
                        topics(),
                        topics(),
                        Arbitraries.of("en", "es", "ig").set().ofMaxSize(2),
                        Arbitraries.of(OpenTo.class).set().ofMaxSize(3),
                        Arbitraries.integers().between(0, 2),
                        Arbitraries.of(true, false))
                .as((somebody, expertise, interests, languages, openTo, capacity, available) -> somebody.expertise(
                                expertise.toArray(String[]::new))
                        .interests(interests.toArray(String[]::new))
                        .languages(languages.toArray(String[]::new))
                        .openTo(openTo.toArray(OpenTo[]::new))
                        .capacity(capacity)
                        .bandwidth(available, null)
                        .person());
    }

    private static Arbitrary<Set<String>> topics() {
        return Arbitraries.of(TOPICS).set().ofMaxSize(4);
    }
}
