package org.facultyaffairs.nomination.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OrgChartTest {

    private static final UnitId SCHOOL = new UnitId("som");
    private static final UnitId MEDICINE = new UnitId("medicine");
    private static final UnitId CARDIOLOGY = new UnitId("cardiology");
    private static final FacultyId DEAN = new FacultyId(UUID.randomUUID());
    private static final FacultyId CHAIR = new FacultyId(UUID.randomUUID());

    private final OrgChart chart = OrgChart.of(List.of(
            new OrgUnit(CARDIOLOGY, UnitKind.DIVISION, MEDICINE, null),
            new OrgUnit(MEDICINE, UnitKind.DEPARTMENT, SCHOOL, CHAIR),
            new OrgUnit(SCHOOL, UnitKind.SCHOOL, null, DEAN)));

    @Test
    void theWayUpBeginsWithTheUnitItself() {
        assertThat(chart.upward(CARDIOLOGY)).containsExactly(CARDIOLOGY, MEDICINE, SCHOOL);
    }

    @Test
    void aUnitNobodyHasToldOfStandsAlone() {
        // Given
        UnitId unknown = new UnitId("radiology");

        // When, Then
        assertThat(chart.upward(unknown)).containsExactly(unknown);
        assertThat(chart.answersFor(unknown)).isEmpty();
    }

    @Test
    void aCircleInTheTreeEndsTheWayUp() {
        // Given
        OrgChart circle = OrgChart.of(List.of(
                new OrgUnit(CARDIOLOGY, UnitKind.DIVISION, MEDICINE, null),
                new OrgUnit(MEDICINE, UnitKind.DEPARTMENT, CARDIOLOGY, null)));

        // When, Then
        assertThat(circle.upward(CARDIOLOGY)).containsExactly(CARDIOLOGY, MEDICINE);
    }

    @Test
    void theNearestLeaderAboveAnswersForAVacantPost() {
        assertThat(chart.answersFor(CARDIOLOGY)).contains(CHAIR);
    }

    @Test
    void aLeaderIsInTheReportingLineOfEverythingBelow() {
        assertThat(chart.ledAtOrAbove(DEAN, CARDIOLOGY)).contains(SCHOOL);
        assertThat(chart.ledAtOrAbove(CHAIR, MEDICINE)).contains(MEDICINE);
        assertThat(chart.ledAtOrAbove(CHAIR, SCHOOL)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "x", "Medicine", "internal medicine", "a_b", "abcdefghijklmnopqrstuvwxyz-abcdefghijklmnop"})
    void whatIsNoCodeIsNoUnit(String code) {
        assertThatThrownBy(() -> new UnitId(code)).isInstanceOf(IllegalArgumentException.class);
    }
}
