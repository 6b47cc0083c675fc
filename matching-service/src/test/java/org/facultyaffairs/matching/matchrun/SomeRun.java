package org.facultyaffairs.matching.matchrun;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.facultyaffairs.matching.criteria.Cohort;
import org.facultyaffairs.matching.criteria.MenteeAsk;
import org.facultyaffairs.matching.criteria.MentorOffer;
import org.facultyaffairs.matching.criteria.WrittenCriterion;
import org.facultyaffairs.matching.people.ContentArea;
import org.facultyaffairs.matching.people.FacultyId;
import org.facultyaffairs.matching.people.OrgChart;
import org.facultyaffairs.matching.people.Person;
import org.facultyaffairs.matching.people.Population;
import org.facultyaffairs.matching.people.Rank;
import org.facultyaffairs.matching.people.Somebody;
import org.facultyaffairs.matching.scoring.SampleSetting;
import org.jspecify.annotations.Nullable;

/**
 * A cohort for tests, and its runs without a database. Only the mentees' wishes weigh: who is first on a list fits 1.0,
 * each place further a tenth less, down to 0.3; who is on none fits 0, and where there is no list, everybody 0.5.
 */
final class SomeRun {

    private static final UUID PROGRAM = new UUID(1, 1);

    private final List<WrittenCriterion> criteria = new ArrayList<>();
    private final List<MenteeAsk> mentees = new ArrayList<>();
    private final List<MentorOffer> mentors = new ArrayList<>();
    private final List<Person> people = new ArrayList<>();
    private final List<RunInputs.Two> together = new ArrayList<>();
    private final List<RunInputs.Two> apart = new ArrayList<>();
    private final Map<UUID, Integer> raised = new HashMap<>();
    private boolean coverage;
    private long unfilledPrice = 1_000_000;

    private SomeRun() {
        criteria.add(new WrittenCriterion("mentee-preference", null, null, null));
    }

    static SomeRun of() {
        return new SomeRun();
    }

    SomeRun mentee(String name, String... wishes) {
        return mentee(name, 1, Map.of(), wishes);
    }

    SomeRun mentee(String name, int wanted, Map<ContentArea, Integer> needs, String... wishes) {
        people.add(Somebody.named(name).rank(Rank.ASSISTANT_PROFESSOR).person());
        mentees.add(new MenteeAsk(
                Somebody.id(name),
                needs,
                wanted,
                Arrays.stream(wishes).map(Somebody::id).toList(),
                Set.of()));
        return this;
    }

    SomeRun mentor(String name, int capacity, ContentArea... areas) {
        people.add(Somebody.named(name).person());
        mentors.add(new MentorOffer(Somebody.id(name), capacity, Set.of(areas), List.of(), Set.of()));
        return this;
    }

    /** Somebody who is known already works in another department than the others. */
    SomeRun in(String department, String name) {
        people.replaceAll(person -> person.id().equals(Somebody.id(name))
                ? Somebody.named(name)
                        .rank(person.position().rank())
                        .in(department)
                        .person()
                : person);
        return this;
    }

    /** They take more here than the number that they said. */
    SomeRun raised(String mentor, int said) {
        raised.put(Somebody.id(mentor).value(), said);
        return this;
    }

    /** One of these two has said no. */
    SomeRun apart(String mentee, String mentor) {
        apart.add(new RunInputs.Two(Somebody.id(mentee), Somebody.id(mentor)));
        return this;
    }

    /** These two have both said yes. */
    SomeRun together(String mentee, String mentor) {
        together.add(new RunInputs.Two(Somebody.id(mentee), Somebody.id(mentor)));
        return this;
    }

    SomeRun covering() {
        coverage = true;
        return this;
    }

    SomeRun unfilledPrice(long price) {
        unfilledPrice = price;
        return this;
    }

    SomeRun hard(String criterion) {
        criteria.add(new WrittenCriterion(criterion, org.facultyaffairs.matching.criteria.Strength.HARD, null, null));
        return this;
    }

    RunInputs inputs() {
        return new RunInputs(
                PROGRAM,
                SampleSetting.TODAY,
                new RunInputs.Rules(WrittenCriterion.read(criteria).set().criteria(), unfilledPrice, coverage),
                new Cohort(mentees, mentors),
                people,
                List.of(),
                new RunInputs.Answers(together, apart, List.of()),
                raised);
    }

    static RunChoice optimal() {
        return choice(RunKind.OPTIMAL, null, 0);
    }

    static RunChoice fair() {
        return choice(RunKind.FAIR, null, 0);
    }

    static RunChoice balanced(long minimum) {
        return choice(RunKind.BALANCED, minimum, 0);
    }

    static RunChoice choice(RunKind kind, @Nullable Long minimum, long seed) {
        return new RunChoice(kind, minimum, seed, Map.of(), 0);
    }

    /** What comes out of a new run. */
    RunReport run(RunChoice choice) {
        return new WorkOut().of(new KeepRun.Work(choice, inputs(), null, null), new Progress());
    }

    /** What comes out of this cohort's run that repairs the earlier one's. */
    RunReport repairing(SomeRun earlier, RunReport report, RunChoice choice) {
        return new WorkOut()
                .of(
                        new KeepRun.Work(choice, inputs(), new KeepRun.Earlier(earlier.inputs(), choice, report), null),
                        new Progress());
    }

    static List<String> words(RunReport report) {
        return new RunWords(report, nobody()).summary();
    }

    static Population nobody() {
        return new Population(List.of(), OrgChart.of(List.of()));
    }

    static @Nullable FacultyId mentorOf(RunReport report, String mentee) {
        return report.pairs().stream()
                .filter(pair -> pair.menteeId().equals(Somebody.id(mentee).value()))
                .map(pair -> new FacultyId(pair.mentorId()))
                .findFirst()
                .orElse(null);
    }
}
