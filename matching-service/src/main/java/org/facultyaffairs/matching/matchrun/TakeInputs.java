package org.facultyaffairs.matching.matchrun;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.facultyaffairs.chassis.database.Transactions;
import org.facultyaffairs.matching.criteria.Cohort;
import org.facultyaffairs.matching.criteria.MenteeAsk;
import org.facultyaffairs.matching.criteria.MentorOffer;
import org.facultyaffairs.matching.enrollment.Enrollments;
import org.facultyaffairs.matching.evidence.Evidence;
import org.facultyaffairs.matching.evidence.GatherEvidence;
import org.facultyaffairs.matching.people.FacultyId;
import org.facultyaffairs.matching.people.OrgUnit;
import org.facultyaffairs.matching.people.Person;
import org.facultyaffairs.matching.people.Population;
import org.facultyaffairs.matching.program.ProgramFacts;
import org.facultyaffairs.matching.program.ProgramId;
import org.facultyaffairs.matching.program.Programs;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;

/** Takes the inputs of a run as everything stands now: the programme's rules, who takes part, and who they are. */
@ApplicationScoped
public class TakeInputs {

    private final Transactions transactions;
    private final Programs programs;
    private final Enrollments enrollments;
    private final GatherEvidence evidence;
    private final AnswersSoFar answers;
    private final Clock clock;

    TakeInputs(
            Transactions transactions,
            Programs programs,
            Enrollments enrollments,
            GatherEvidence evidence,
            AnswersSoFar answers,
            Clock clock) {
        this.transactions = transactions;
        this.programs = programs;
        this.enrollments = enrollments;
        this.evidence = evidence;
        this.answers = answers;
        this.clock = clock;
    }

    private record Program(ProgramFacts facts, Cohort cohort, RunInputs.Answers answers) {}

    /**
     * The inputs as of now.
     *
     * @param capacities mentors who take another number of mentees than they said
     * @throws org.facultyaffairs.chassis.http.Refusal 404 for an unknown programme, 409 for one that is closed or over
     */
    public Uni<RunInputs> now(UUID programId, Map<UUID, Integer> capacities) {
        return transactions.read(session -> now(session, programId, capacities));
    }

    /** The same as this session sees it. */
    public Uni<RunInputs> now(Mutiny.Session session, UUID programId, Map<UUID, Integer> capacities) {
        return programs.require(session, new ProgramId(programId))
                .invoke(program -> program.requireNotOver(LocalDate.now(clock)))
                .chain(program -> enrollments
                        .cohort(session, program.programId())
                        .chain(cohort -> answers.in(session, programId)
                                .map(given -> new Program(program.facts(), cohort, given))))
                .chain(program -> evidence.now(session).map(known -> inputs(programId, program, capacities, known)));
    }

    private static RunInputs inputs(UUID programId, Program program, Map<UUID, Integer> capacities, Evidence known) {
        Cohort cohort = changed(program.cohort(), capacities);
        List<Person> people = people(cohort, program.answers(), known.population());
        return new RunInputs(
                programId,
                known.today(),
                new RunInputs.Rules(
                        program.facts().criteria().criteria(),
                        program.facts().unfilledPrice(),
                        program.facts().coverage()),
                cohort,
                people,
                units(people, known.population()),
                program.answers(),
                raised(program.cohort(), capacities));
    }

    private static Map<UUID, Integer> raised(Cohort cohort, Map<UUID, Integer> capacities) {
        return cohort.mentors().stream()
                .filter(offer -> capacities.getOrDefault(offer.mentor().value(), offer.capacity()) > offer.capacity())
                .collect(Collectors.toMap(offer -> offer.mentor().value(), MentorOffer::capacity));
    }

    private static Cohort changed(Cohort cohort, Map<UUID, Integer> capacities) {
        return new Cohort(
                cohort.mentees(),
                cohort.mentors().stream()
                        .map(offer -> offer.taking(
                                capacities.getOrDefault(offer.mentor().value(), offer.capacity())))
                        .toList());
    }

    /**
     * The cohort, and two managers upward, as far as reporting lines are looked at; and the mentors whom mentees have, also
     * those who take part no more: what they bring needs nobody else.
     */
    private static List<Person> people(Cohort cohort, RunInputs.Answers answers, Population population) {
        Map<FacultyId, Person> people = new TreeMap<>();
        Stream.concat(
                        cohort.mentees().stream().map(MenteeAsk::mentee),
                        cohort.mentors().stream().map(MentorOffer::mentor))
                .flatMap(id -> above(Optional.of(id), population, 3))
                .forEach(person -> people.put(person.id(), nameless(person)));
        answers.together().stream()
                .flatMap(two -> population.find(two.mentor()).stream())
                .forEach(person -> people.put(person.id(), nameless(person)));
        return new ArrayList<>(people.values());
    }

    private static Stream<Person> above(Optional<FacultyId> from, Population population, int steps) {
        Optional<Person> person = from.flatMap(population::find);
        return steps == 0 || person.isEmpty()
                ? Stream.empty()
                : Stream.concat(
                        person.stream(), above(Optional.ofNullable(person.get().manager()), population, steps - 1));
    }

    private static Person nameless(Person person) {
        @Nullable FacultyId manager = person.manager();
        return new Person(person.id(), "", person.status(), person.position(), person.words(), "", manager);
    }

    private static List<OrgUnit> units(List<Person> people, Population population) {
        return people.stream()
                .flatMap(person -> population.units().upward(person.position().unit()).stream())
                .distinct()
                .flatMap(unit -> population.units().find(unit).stream())
                .sorted(Comparator.comparing((OrgUnit unit) -> unit.id().value()))
                .toList();
    }
}
