package org.facultyaffairs.nomination.conflict;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.facultyaffairs.nomination.people.FacultyId;
import org.facultyaffairs.nomination.people.OrgChart;
import org.facultyaffairs.nomination.people.OrgUnit;
import org.facultyaffairs.nomination.people.UnitId;
import org.facultyaffairs.nomination.people.UnitKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ConflictRulesTest {

    private static final UnitId SCHOOL = new UnitId("som");
    private static final UnitId MEDICINE = new UnitId("medicine");
    private static final UnitId CARDIOLOGY = new UnitId("cardiology");
    private static final UnitId HOSPITAL_MEDICINE = new UnitId("hospital-medicine");

    private final Colleague dean = somebodyIn(SCHOOL);
    private final Colleague chair = somebodyIn(MEDICINE);
    private final Colleague chief = somebodyIn(CARDIOLOGY);
    private final Colleague nominee = somebodyIn(CARDIOLOGY);
    private final Colleague member = somebodyIn(HOSPITAL_MEDICINE);
    private final Candidacy nomination = new Candidacy(nominee, Set.of());

    private final OrgChart chart = OrgChart.of(List.of(
            new OrgUnit(SCHOOL, UnitKind.SCHOOL, null, dean.id()),
            new OrgUnit(MEDICINE, UnitKind.DEPARTMENT, SCHOOL, chair.id()),
            new OrgUnit(CARDIOLOGY, UnitKind.DIVISION, MEDICINE, chief.id()),
            new OrgUnit(HOSPITAL_MEDICINE, UnitKind.DIVISION, MEDICINE, null)));

    @Test
    void whoHasNothingToDoWithTheNomineeMayJudge() {
        assertThat(rules().conflicts(member, nomination)).isEmpty();
    }

    @Test
    void nobodyJudgesTheirOwnNomination() {
        // Given
        ConflictRules rules = rules(new Tie(nominee.id(), TieKind.MENTORS, nominee.id()));

        // When
        List<Conflict> conflicts = rules.conflicts(nominee, nomination);

        // Then
        assertThat(conflicts).extracting(Conflict::kind).containsExactly(ConflictKind.OWN_NOMINATION);
        assertThat(conflicts.get(0).barsFromCommittee()).isTrue();
    }

    @Test
    void theLeaderOfTheNomineesUnitAndThoseAboveAreInTheReportingLine() {
        assertThat(reasons(chief))
                .contains("The member leads the division cardiology, in the nominee's reporting line.");
        assertThat(reasons(chair))
                .containsExactly("The member leads the department medicine, in the nominee's reporting line.");
        assertThat(reasons(dean)).containsExactly("The member leads the school som, in the nominee's reporting line.");
    }

    @Test
    void whoReportsToTheNomineeIsInTheReportingLineToo() {
        // When
        List<Conflict> conflicts = rules().conflicts(member, new Candidacy(chair, Set.of()));

        // Then
        assertThat(conflicts)
                .extracting(Conflict::kind, Conflict::reason)
                .containsExactly(tuple(
                        ConflictKind.REPORTING_LINE,
                        "The nominee leads the department medicine, in the member's reporting line."));
    }

    @Test
    void aLeaderOfASisterUnitIsNotInTheReportingLine() {
        assertThat(rules().conflicts(chief, new Candidacy(member, Set.of()))).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(TieKind.class)
    void aTieCountsInWhicheverDirectionItRuns(TieKind kind) {
        // Given
        ConflictRules from = rules(new Tie(member.id(), kind, nominee.id()));
        ConflictRules to = rules(new Tie(nominee.id(), kind, member.id()));

        // When, Then
        assertThat(from.conflicts(member, nomination))
                .extracting(Conflict::kind)
                .containsExactly(kind.conflict());
        assertThat(to.conflicts(member, nomination)).extracting(Conflict::kind).containsExactly(kind.conflict());
    }

    @Test
    void theReasonSaysWhatTheMemberIsToTheNominee() {
        assertThat(rules(new Tie(member.id(), TieKind.MENTORS, nominee.id())).conflicts(member, nomination))
                .extracting(Conflict::reason)
                .containsExactly("The member is the nominee's mentor.");
        assertThat(rules(new Tie(nominee.id(), TieKind.MENTORED, member.id())).conflicts(member, nomination))
                .extracting(Conflict::reason)
                .containsExactly("The member is formerly the nominee's mentee.");
    }

    @Test
    void aPresentMentorshipIsNamedBeforeAPastOne() {
        // Given
        ConflictRules rules = rules(
                new Tie(member.id(), TieKind.MENTORED, nominee.id()),
                new Tie(nominee.id(), TieKind.MENTORS, member.id()));

        // When, Then
        assertThat(rules.conflicts(member, nomination))
                .extracting(Conflict::reason)
                .containsExactly("The member is the nominee's mentee.");
    }

    @Test
    void aTieToSomebodyElseIsNoConflict() {
        assertThat(rules(new Tie(member.id(), TieKind.MENTORS, chief.id())).conflicts(member, nomination))
                .isEmpty();
    }

    @Test
    void whoPutTheNomineeForwardDoesNotJudge() {
        // When
        List<Conflict> conflicts = rules().conflicts(member, new Candidacy(nominee, Set.of(member.id())));

        // Then
        assertThat(conflicts).hasSize(1).first().satisfies(conflict -> {
            assertThat(conflict.kind()).isEqualTo(ConflictKind.SPONSORSHIP);
            assertThat(conflict.reason()).isEqualTo("The member put the nominee forward for this opportunity.");
        });
    }

    @Test
    void colleaguesOfOneDivisionAreRecusedButNotBarred() {
        // When
        List<Conflict> conflicts = rules().conflicts(somebodyIn(CARDIOLOGY), nomination);

        // Then
        assertThat(conflicts).hasSize(1).first().satisfies(conflict -> {
            assertThat(conflict.kind()).isEqualTo(ConflictKind.SAME_DIVISION);
            assertThat(conflict.barsFromCommittee()).isFalse();
            assertThat(conflict.reason())
                    .isEqualTo("The member and the nominee both belong to the division cardiology.");
        });
    }

    @Test
    void sharingOnlyTheSchoolIsNoConflict() {
        assertThat(rules().conflicts(somebodyIn(SCHOOL), new Candidacy(somebodyIn(SCHOOL), Set.of())))
                .isEmpty();
    }

    @Test
    void aUnitNobodyHasToldOfStillCountsAsShared() {
        // Given
        UnitId unknown = new UnitId("radiology");

        // When, Then
        assertThat(rules().conflicts(somebodyIn(unknown), new Candidacy(somebodyIn(unknown), Set.of())))
                .extracting(Conflict::reason)
                .containsExactly("The member and the nominee both belong to the unit radiology.");
    }

    @Test
    void aDeclaredConflictConcernsItsNomineeOnly() {
        // Given
        ConflictRules rules = new ConflictRules(
                chart, List.of(), List.of(new DeclaredConflict(member.id(), nominee.id(), "We are related.")));

        // When, Then
        assertThat(rules.conflicts(member, nomination))
                .extracting(Conflict::reason)
                .containsExactly("The member declared a conflict: We are related.");
        assertThat(rules.conflicts(member, new Candidacy(somebodyIn(MEDICINE), Set.of())))
                .isEmpty();
        assertThat(rules.conflicts(somebodyIn(HOSPITAL_MEDICINE), nomination)).isEmpty();
    }

    @Test
    void aConflictDeclaredForTheWholeOpportunityConcernsEveryNominee() {
        // Given
        ConflictRules rules = new ConflictRules(
                chart, List.of(), List.of(new DeclaredConflict(member.id(), null, "I wrote the call.")));

        // When
        List<Conflict> conflicts =
                rules.conflicts(member, List.of(nomination, new Candidacy(somebodyIn(MEDICINE), Set.of())));

        // Then
        assertThat(conflicts).extracting(Conflict::kind).containsExactly(ConflictKind.DECLARED, ConflictKind.DECLARED);
    }

    @Test
    void everyKindIsReportedOnceTheGravestFirst() {
        // Given
        ConflictRules rules = rules(
                new Tie(chief.id(), TieKind.SPONSORED, nominee.id()),
                new Tie(chief.id(), TieKind.MENTORS, nominee.id()),
                new Tie(chief.id(), TieKind.MENTORED, nominee.id()));

        // When, Then
        assertThat(rules.conflicts(chief, nomination))
                .extracting(Conflict::kind)
                .containsExactly(
                        ConflictKind.REPORTING_LINE,
                        ConflictKind.MENTORING,
                        ConflictKind.SPONSORSHIP,
                        ConflictKind.SAME_DIVISION);
    }

    private List<String> reasons(Colleague judge) {
        return rules().conflicts(judge, nomination).stream()
                .map(Conflict::reason)
                .toList();
    }

    private ConflictRules rules(Tie... ties) {
        return new ConflictRules(chart, List.of(ties), List.of());
    }

    private static Colleague somebodyIn(UnitId unit) {
        return new Colleague(new FacultyId(UUID.randomUUID()), unit);
    }
}
