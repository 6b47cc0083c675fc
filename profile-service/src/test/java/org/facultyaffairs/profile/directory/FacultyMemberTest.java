package org.facultyaffairs.profile.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.facultyaffairs.chassis.http.Refusal;
import org.facultyaffairs.profile.unit.UnitKind;
import org.facultyaffairs.profile.unit.UnitTree;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class FacultyMemberTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final LocalDate HIRED = LocalDate.of(2014, 7, 1);
    private static final UUID CHAIR = new UUID(1, 1);
    private static final UUID CHIEF = new UUID(2, 2);
    private static final UnitTree UNITS = new UnitTree(List.of(
            new UnitTree.Place("som", UnitKind.SCHOOL, null, null),
            new UnitTree.Place("medicine", UnitKind.DEPARTMENT, "som", CHAIR),
            new UnitTree.Place("cardiology", UnitKind.DIVISION, "medicine", CHIEF),
            new UnitTree.Place("hospital-medicine", UnitKind.DIVISION, "medicine", null)));

    @Test
    void theIdFollowsFromTheEmployeeNumber() {
        assertThat(new EmployeeNumber("E0011").facultyId()).hasToString("a47880ab-e8e2-3cad-a6e6-55a4c5be453d");
    }

    @Test
    void aPromotionEndsOnePostAndBeginsAnotherOnTheDayOfTheNewRank() {
        FacultyMember member = FacultyMember.hire(facts(Rank.ASSISTANT_PROFESSOR, HIRED, null), TODAY);

        // When
        member.change(facts(Rank.ASSOCIATE_PROFESSOR, LocalDate.of(2020, 7, 1), null), TODAY);

        // Then
        assertThat(member.appointments()).hasSize(2);
        Appointment before = member.appointments().get(0);
        assertThat(before.end()).isEqualTo(LocalDate.of(2020, 6, 30));
        assertThat(before.primary()).isFalse();
        Appointment now = member.appointments().get(1);
        assertThat(now.rank()).isEqualTo(Rank.ASSOCIATE_PROFESSOR);
        assertThat(now.start()).isEqualTo(LocalDate.of(2020, 7, 1));
        assertThat(now.end()).isNull();
        assertThat(member.version()).isEqualTo(2);
    }

    @Test
    void theSameFactsTellNothingNew() {
        FacultyMember member = FacultyMember.hire(facts(Rank.PROFESSOR, HIRED, "0000-0002-1825-0097"), TODAY);

        assertThat(member.differsFrom(facts(Rank.PROFESSOR, HIRED, "0000-0002-1825-0097")))
                .isFalse();
        assertThat(member.differsFrom(facts(Rank.PROFESSOR, HIRED, null)))
                .as("an iD that HR leaves out is not contradicted")
                .isFalse();
        assertThat(member.differsFrom(facts(Rank.EMERITUS, HIRED, null))).isTrue();
    }

    @Test
    void whoLeftDoesNotLeaveAgainButMayComeBack() {
        FacultyMember member = FacultyMember.hire(facts(Rank.PROFESSOR, HIRED, null), TODAY);
        member.depart(TODAY);
        assertThat(member.departedOn()).isEqualTo(TODAY);
        assertThat(member.appointments())
                .allSatisfy(post -> assertThat(post.end()).isNotNull());

        assertThatThrownBy(() -> member.depart(TODAY))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo("already-departed"));

        member.change(facts(Rank.PROFESSOR, HIRED, null), TODAY.plusYears(1));
        assertThat(member.status()).isEqualTo(FacultyStatus.ACTIVE);
        assertThat(member.departedOn()).isNull();
        assertThat(member.appointments()).hasSize(2);
    }

    @Test
    void factsOfAnotherNumberAreRefused() {
        FacultyMember member = FacultyMember.hire(facts(Rank.PROFESSOR, HIRED, null), TODAY);
        HrFacts other = new HrFacts(
                new EmployeeNumber("E0012"),
                new PersonName("A", "B"),
                "e0012@som.example.edu",
                null,
                "cardiology",
                Rank.PROFESSOR,
                Track.TENURE,
                HIRED,
                HIRED,
                1,
                FacultyStatus.ACTIVE,
                null);

        assertThatThrownBy(() -> member.change(other, TODAY)).isInstanceOf(Refusal.class);
    }

    @Test
    void everyoneAnswersToTheNextLeaderWhoIsSomebodyElse() {
        FacultyMember member = FacultyMember.hire(facts(Rank.PROFESSOR, HIRED, null), TODAY);

        assertThat(Standing.of(member, UNITS, TODAY).managerId()).contains(CHIEF);
        assertThat(UNITS.leaderOver(CHIEF, "cardiology")).contains(CHAIR);
        assertThat(UNITS.leaderOver(CHAIR, "medicine")).isEmpty();
        assertThat(UNITS.leaderOver(new UUID(9, 9), "hospital-medicine")).contains(CHAIR);
    }

    @Test
    void whoLeadsAUnitHoldsItsOffice() {
        assertThat(UNITS.ledBy(CHAIR).stream().map(LeadershipRole::leading))
                .containsExactly(new LeadershipRole("medicine", "CHAIR"));
    }

    @Test
    void onlyOneselfTheLeadersAboveAndTheOfficeSeeAllOfAPerson() {
        FacultyId id = new EmployeeNumber("E0011").facultyId();

        assertThat(new Viewer(Optional.of(id.value()), false, false).seesWhole(id, "cardiology", UNITS))
                .isTrue();
        assertThat(new Viewer(Optional.of(CHAIR), false, true).seesWhole(id, "cardiology", UNITS))
                .isTrue();
        assertThat(new Viewer(Optional.empty(), true, false).seesWhole(id, "cardiology", UNITS))
                .isTrue();
        assertThat(new Viewer(Optional.of(CHIEF), false, true).seesWhole(id, "hospital-medicine", UNITS))
                .as("a chief does not lead the division beside")
                .isFalse();
        assertThat(new Viewer(Optional.of(CHAIR), false, false).seesWhole(id, "cardiology", UNITS))
                .as("leading takes the role, too")
                .isFalse();
        assertThat(new Viewer(Optional.of(new UUID(9, 9)), false, false).seesWhole(id, "cardiology", UNITS))
                .isFalse();
    }

    private static HrFacts facts(Rank rank, LocalDate since, @Nullable String orcid) {
        return new HrFacts(
                new EmployeeNumber("E0011"),
                new PersonName("Samuel", "Reyes"),
                "e0011@som.example.edu",
                orcid == null ? null : new Orcid(orcid),
                "cardiology",
                rank,
                Track.CLINICIAN_EDUCATOR,
                since,
                HIRED,
                0.8,
                FacultyStatus.ACTIVE,
                null);
    }
}
