package org.facultyaffairs.matching.matchrun;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.facultyaffairs.matching.criteria.Cohort;
import org.facultyaffairs.matching.criteria.CriteriaSet;
import org.facultyaffairs.matching.criteria.HalfDay;
import org.facultyaffairs.matching.criteria.MenteeAsk;
import org.facultyaffairs.matching.criteria.MentorOffer;
import org.facultyaffairs.matching.people.ContentArea;
import org.facultyaffairs.matching.people.FacultyId;
import org.facultyaffairs.matching.people.OrgChart;
import org.facultyaffairs.matching.people.OrgUnit;
import org.facultyaffairs.matching.people.Person;
import org.facultyaffairs.matching.people.Population;
import org.facultyaffairs.matching.people.Somebody;
import org.facultyaffairs.matching.people.UnitId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class InputsDifferenceTest {

    private static final FacultyId ANN = Somebody.id("ann");
    private static final FacultyId MEL = Somebody.id("mel");
    private static final Person MENTEE = Somebody.named("ann").managedBy("boss").person();
    private static final Person MENTOR = Somebody.named("mel").person();
    private static final Person BOSS = Somebody.named("boss").managedBy("dean").person();
    private static final List<OrgUnit> UNITS =
            List.of(unit("som", null), unit("medicine", "som"), unit("cardiology", "medicine"));

    @Test
    void nothingHasChangedWhereEverythingIsTheSame() {
        assertThat(changes(inputs(everybody(), UNITS, RunInputs.Answers.NONE))).isEmpty();
    }

    @Test
    void whoIsNotKnownAnyMoreIsSeenEvenWhileStillEnrolled() {
        assertThat(changes(inputs(List.of(MENTEE, BOSS), UNITS, RunInputs.Answers.NONE)))
                .singleElement()
                .satisfies(change -> assertThat(change.who()).contains(MEL.value()))
                .satisfies(change -> assertThat(change.words()).endsWith("is not a member of the faculty any more."));
    }

    @Test
    void aManagerWhoReportsToSomebodyElseIsSeen() {
        Person moved = Somebody.named("boss").managedBy("mel").person();

        assertThat(changes(inputs(List.of(MENTEE, MENTOR, moved), UNITS, RunInputs.Answers.NONE)))
                .singleElement()
                .satisfies(change ->
                        assertThat(change.who()).contains(Somebody.id("boss").value()));
    }

    @Test
    void anotherDepartmentIsSeenAndAnotherNameIsNot() {
        List<OrgUnit> moved = List.of(unit("som", null), unit("medicine", "som"), unit("cardiology", "som"));
        List<OrgUnit> renamed = List.of(
                unit("som", null),
                unit("medicine", "som"),
                new OrgUnit(new UnitId("cardiology"), "Heart", new UnitId("medicine"), null));

        assertThat(changes(inputs(everybody(), moved, RunInputs.Answers.NONE)))
                .allSatisfy(change -> assertThat(change.words()).contains("belongs to another department"))
                .hasSize(3);
        assertThat(changes(inputs(everybody(), renamed, RunInputs.Answers.NONE)))
                .isEmpty();
    }

    @Test
    void whoHasTimeOnOtherDaysThanTheySaidIsNamed() {
        // Given
        RunInputs before = inputs(everybody(), UNITS, RunInputs.Answers.NONE);
        MentorOffer busier = new MentorOffer(MEL, 2, Set.of(), List.of(), Set.of(), Set.of(HalfDay.MONDAY_MORNING));
        RunInputs now = new RunInputs(
                before.programId(),
                before.today(),
                before.rules(),
                new Cohort(before.cohort().mentees(), List.of(busier)),
                before.people(),
                before.units(),
                before.answers());

        // Then
        assertThat(changes(now)).singleElement().satisfies(change -> {
            assertThat(change.who()).contains(MEL.value());
            assertThat(change.words()).endsWith("has changed what they said as a mentor.");
        });
    }

    @Test
    void whatPeopleHaveAnsweredSinceIsSeen() {
        RunInputs.Two two = new RunInputs.Two(ANN, MEL);

        assertThat(changes(inputs(everybody(), UNITS, new RunInputs.Answers(List.of(two), List.of(), List.of()))))
                .singleElement()
                .satisfies(change -> assertThat(change.words()).endsWith("have both said yes since."));
        assertThat(changes(inputs(everybody(), UNITS, new RunInputs.Answers(List.of(), List.of(two), List.of(MEL)))))
                .extracting(InputsDifference.Change::words)
                .satisfiesExactly(
                        words -> assertThat(words)
                                .startsWith("What was proposed to ")
                                .endsWith(" has come to nothing since: a no, or no answer."),
                        words -> assertThat(words).endsWith(" has said that they have no time just now."));
    }

    @Test
    void mentorsWhomAMenteeHasMeetOneNeedEachHoweverTheyCanBeSeated() {
        // Given
        MenteeAsk asking = new MenteeAsk(
                ANN,
                Map.of(ContentArea.RESEARCH, 3, ContentArea.TEACHING, 2, ContentArea.ADVOCACY, 1),
                3,
                List.of(),
                Set.of());
        MentorOffer both = offer(MEL, ContentArea.RESEARCH, ContentArea.TEACHING);
        MentorOffer one = offer(Somebody.id("one"), ContentArea.RESEARCH);
        RunInputs inputs = new RunInputs(
                UUID.randomUUID(),
                LocalDate.EPOCH,
                new RunInputs.Rules(CriteriaSet.standard().criteria(), 0, true),
                new Cohort(List.of(asking), List.of(both, one)),
                everybody(),
                UNITS,
                new RunInputs.Answers(
                        List.of(new RunInputs.Two(ANN, MEL), new RunInputs.Two(ANN, one.mentor())),
                        List.of(),
                        List.of()));

        // When
        Cohort open = OpenCohort.of(inputs);

        // Then
        assertThat(open.mentees().get(0).needs()).containsOnlyKeys(ContentArea.ADVOCACY);
        assertThat(open.mentees().get(0).wanted()).isEqualTo(1);
        assertThat(open.mentees().get(0).notAgain()).containsExactlyInAnyOrder(MEL, one.mentor());
        assertThat(open.mentors()).allMatch(offer -> offer.capacity() == 1);
    }

    private static List<InputsDifference.Change> changes(RunInputs now) {
        return InputsDifference.between(
                inputs(everybody(), UNITS, RunInputs.Answers.NONE),
                now,
                new Population(everybody(), OrgChart.of(UNITS)));
    }

    private static List<Person> everybody() {
        return List.of(MENTEE, MENTOR, BOSS);
    }

    private static RunInputs inputs(List<Person> people, List<OrgUnit> units, RunInputs.Answers answers) {
        return new RunInputs(
                new UUID(0, 1),
                LocalDate.EPOCH,
                new RunInputs.Rules(CriteriaSet.standard().criteria(), 0, false),
                new Cohort(List.of(new MenteeAsk(ANN, Map.of(), 1, List.of(), Set.of())), List.of(offer(MEL))),
                people,
                units,
                answers);
    }

    private static MentorOffer offer(FacultyId mentor, ContentArea... areas) {
        return new MentorOffer(mentor, 2, Set.of(areas), List.of(), Set.of());
    }

    private static OrgUnit unit(String id, @Nullable String parent) {
        return new OrgUnit(new UnitId(id), id, parent == null ? null : new UnitId(parent), null);
    }
}
