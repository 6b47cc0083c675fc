package org.facultyaffairs.matching.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.facultyaffairs.matching.people.OpenTo;
import org.facultyaffairs.matching.people.Person;
import org.facultyaffairs.matching.people.Somebody;
import org.facultyaffairs.matching.people.Topic;
import org.facultyaffairs.matching.people.UnitId;

class FitTest {

    private static final LocalDate DEADLINE = LocalDate.of(2026, 12, 20);

    private final Fit fit = Fit.weighted();

    @Provide
    Arbitrary<List<Person>> people() {
        return SomePeople.few();
    }

    @Property
    void everyFitIsBetweenNoneAndFullAndSaysWhy(@ForAll("people") List<Person> people, @ForAll OpportunityKind kind) {
        Call call = call(kind, "medicine", "TEACHING", "RESEARCH");
        Setting setting = SampleSetting.of(TrackRecords.none(), people);
        for (Person person : people) {
            Explanation nominee = fit.explain(new Candidacy(call, person, setting));
            Explanation sponsor = fit.explain(new Advocacy(call, person, setting));
            assertThat(nominee.score()).isBetween(0.0, 1.0);
            assertThat(sponsor.score()).isBetween(0.0, 1.0);
            assertThat(nominee.reasons()).isNotEmpty().allMatch(words -> words.endsWith("."));
            assertThat(sponsor.reasons()).isNotEmpty().allMatch(words -> words.endsWith("."));
        }
    }

    @Example
    void theExpertiseAskedForWeighsMost() {
        // When
        Explanation explanation = explain(
                call(OpportunityKind.AWARD, "som", "TEACHING", "QI_SAFETY"),
                Somebody.named("a").expertise("TEACHING").interests("QI_SAFETY"));

        // Then
        assertThat(explanation.reasons())
                .containsExactly(
                        "Has expertise that the call asks for: teaching.",
                        "Has been an associate professor for 8 years.");
        assertThat(explanation.wouldChange())
                .containsExactly(
                        "Expertise in quality improvement and patient safety, named in their career profile,"
                                + " would raise it.",
                        "A sponsor's check-in after a selection, saying that it was a good match, would raise it.");
    }

    @Example
    void whatIsCloseToTheExpertiseAskedForCountsInPartAndSaysSo() {
        // Given
        Call call = call(OpportunityKind.AWARD, "som", "TEACHING", "RESEARCH");

        // When
        Explanation itself = explain(call, Somebody.named("a").expertise("TEACHING", "RESEARCH"));
        Explanation close = explain(call, Somebody.named("a").expertise("RESEARCH", "bedside-teaching"));
        Explanation none = explain(call, Somebody.named("a"));

        // Then
        assertThat(close.reasons())
                .first()
                .isEqualTo(
                        "Has expertise that the call asks for: research, and close to it bedside teaching (for teaching).");
        assertThat(List.of(none.score(), close.score(), itself.score()))
                .isSorted()
                .doesNotHaveDuplicates();
    }

    @Example
    void aPositionAsksWhetherSomebodyIsOpenToLeadership() {
        // When
        Explanation explanation = explain(
                call(OpportunityKind.POSITION, "basic-science"),
                Somebody.named("a").openTo(OpenTo.LEADERSHIP).bandwidth(false, DEADLINE.plusDays(12)));

        // Then
        assertThat(explanation.reasons())
                .containsExactly(
                        "Is in the middle of their career, as an associate professor.",
                        "Works in Unit cardiology, outside Unit basic-science, which posts the call.",
                        "Has said that they are open to leadership.",
                        "Has no bandwidth before 1 January 2027, after the internal deadline.");
        assertThat(explanation.wouldChange()).contains("Bandwidth before the internal deadline would raise it.");
    }

    @Example
    void theLastSponsorsCheckInIsSaidAndCounts() {
        // Given
        Call call = call(OpportunityKind.AWARD, "som", "TEACHING");
        Person person = Somebody.named("a").person();
        TrackRecords good = new TrackRecords(List.of(
                new CheckIn(person.id(), Somebody.id("s"), true, Topic.all(List.of("TEACHING")), Instant.EPOCH)));

        // When
        Explanation before =
                fit.explain(new Candidacy(call, person, SampleSetting.of(TrackRecords.none(), List.of(person))));
        Explanation after = fit.explain(new Candidacy(call, person, SampleSetting.of(good, List.of(person))));

        // Then
        assertThat(after.score() - before.score()).isGreaterThan(0.03);
        assertThat(after.reasons()).contains("The last sponsor's check-in said that it was a good match (teaching).");
    }

    private Explanation explain(Call call, Somebody somebody) {
        Person person = somebody.person();
        return fit.explain(new Candidacy(call, person, SampleSetting.of(TrackRecords.none(), List.of(person))));
    }

    private static Call call(OpportunityKind kind, String unit, String... desired) {
        return new Call(kind, new UnitId(unit), DEADLINE, Topic.all(List.of(desired)));
    }
}
