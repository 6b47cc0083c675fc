package org.facultyaffairs.matching.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class PeopleRulesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    @Test
    void theSameTopicIsKnownHoweverItIsWritten() {
        assertThat(new Topic("QI_SAFETY")).isEqualTo(new Topic(" qi-safety "));
        assertThat(new Topic("Heart  failure")).isEqualTo(new Topic("heart-failure"));
    }

    @Test
    void topicsReadAsWords() {
        assertThat(Topic.words(Topic.all(List.of("TEACHING")))).isEqualTo("teaching");
        assertThat(Topic.words(Topic.all(List.of("TEACHING", "heart-failure", "QI_SAFETY"))))
                .isEqualTo("heart failure; quality improvement and patient safety; and teaching");
        assertThat(Topic.all(List.of(" "))).isEmpty();
    }

    @Test
    void aTermIsNearTheAreaItBelongsTo() {
        assertThat(new Topic("TEACHING").nearnessTo(new Topic("teaching"))).isEqualTo(1);
        assertThat(new Topic("TEACHING").nearnessTo(new Topic("medical-education")))
                .isEqualTo(0.6);
        assertThat(new Topic("bedside-teaching").nearnessTo(new Topic("medical-education")))
                .isEqualTo(0.4);
        assertThat(new Topic("oncology").nearnessTo(new Topic("heart-failure"))).isZero();
        assertThat(new Topic("oncology").nearnessTo(new Topic("CLINICAL_PRACTICE")))
                .isEqualTo(0.6);
        assertThat(new Topic("my own words").nearnessTo(new Topic("TEACHING"))).isZero();
    }

    @Test
    void aDayThatIsNamedSaysWhenSomebodyIsFree() {
        assertThat(new Bandwidth(true, null).freeOn(TODAY)).isTrue();
        assertThat(new Bandwidth(false, null).freeOn(TODAY)).isFalse();
        assertThat(new Bandwidth(false, TODAY).freeOn(TODAY)).isTrue();
        assertThat(new Bandwidth(true, TODAY.plusDays(1)).freeOn(TODAY)).isFalse();
    }

    @Test
    void theDisciplineIsTheDepartment() {
        OrgChart chart = SampleUnits.chart();
        assertThat(chart.discipline(new UnitId("cardiology"))).isEqualTo(new UnitId("medicine"));
        assertThat(chart.discipline(new UnitId("medicine"))).isEqualTo(new UnitId("medicine"));
        assertThat(chart.discipline(new UnitId("som"))).isEqualTo(new UnitId("som"));
        assertThat(chart.discipline(new UnitId("unheard-of"))).isEqualTo(new UnitId("unheard-of"));
    }

    @Test
    void aCircleInTheTreeEndsTheWayUp() {
        OrgChart circle = OrgChart.of(List.of(
                new OrgUnit(new UnitId("one"), "One", new UnitId("two"), null),
                new OrgUnit(new UnitId("two"), "Two", new UnitId("one"), null)));
        assertThat(circle.upward(new UnitId("one"))).containsExactly(new UnitId("one"), new UnitId("two"));
    }

    @Test
    void aLeaderLeadsWhatIsBelow() {
        OrgChart chart = SampleUnits.chart();
        assertThat(chart.leadsAtOrAbove(Somebody.id("chair"), new UnitId("cardiology")))
                .isTrue();
        assertThat(chart.leadsAtOrAbove(Somebody.id("chair"), new UnitId("physiology")))
                .isFalse();
        assertThat(chart.leadsAtOrAbove(Somebody.id("chair"), new UnitId("som")))
                .isFalse();
    }

    @Test
    void whoHasSaidNothingHasRefusedNothing() {
        assertThat(Somebody.named("a").person().words().leavesOut(OpenTo.MENTOR))
                .isFalse();
        assertThat(Somebody.named("a").openTo(OpenTo.TALKS).person().words().leavesOut(OpenTo.MENTOR))
                .isTrue();
    }
}
