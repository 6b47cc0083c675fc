package org.facultyaffairs.nomination.nomination;

import static org.assertj.core.api.Assertions.assertThat;
import static org.facultyaffairs.nomination.nomination.NominationAct.CONSENT;
import static org.facultyaffairs.nomination.nomination.NominationAct.DECLINE;
import static org.facultyaffairs.nomination.nomination.NominationAct.LAPSE;
import static org.facultyaffairs.nomination.nomination.NominationAct.PASS_OVER;
import static org.facultyaffairs.nomination.nomination.NominationAct.REFER;
import static org.facultyaffairs.nomination.nomination.NominationAct.SELECT;
import static org.facultyaffairs.nomination.nomination.NominationAct.SUBMIT;
import static org.facultyaffairs.nomination.nomination.NominationAct.TAKE_UP;
import static org.facultyaffairs.nomination.nomination.NominationAct.WITHDRAW;
import static org.facultyaffairs.nomination.nomination.NominationStatus.COMMITTEE_REVIEW;
import static org.facultyaffairs.nomination.nomination.NominationStatus.DECLINED;
import static org.facultyaffairs.nomination.nomination.NominationStatus.DRAFT;
import static org.facultyaffairs.nomination.nomination.NominationStatus.NOMINEE_CONSENT;
import static org.facultyaffairs.nomination.nomination.NominationStatus.NOT_SELECTED;
import static org.facultyaffairs.nomination.nomination.NominationStatus.REFERRED_TO_PEER;
import static org.facultyaffairs.nomination.nomination.NominationStatus.SELECTED;
import static org.facultyaffairs.nomination.nomination.NominationStatus.SUBMITTED;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.facultyaffairs.nomination.nomination.Transition.Allowed;
import org.facultyaffairs.nomination.nomination.Transition.Refused;
import org.facultyaffairs.nomination.people.Rank;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class NominationLifecycleTest {

    @Test
    void aNominationGoesFromDraftToTheDecision() {
        assertThat(walk(DRAFT, CONSENT, SUBMIT, TAKE_UP, SELECT)).isEqualTo(SELECTED);
        assertThat(walk(DRAFT, CONSENT, SUBMIT, TAKE_UP, PASS_OVER)).isEqualTo(NOT_SELECTED);
    }

    @Test
    void theNomineeAlwaysConsentsFirst() {
        assertThat(NominationLifecycle.after(DRAFT, SUBMIT))
                .isEqualTo(new Refused(
                        "nominee-has-not-consented",
                        "The nominee always consents first; this nomination is still waiting for it."));
    }

    @Test
    void whoDeclinesMayReferAPeerInTheSameActOrLater() {
        assertThat(walk(DRAFT, REFER)).isEqualTo(REFERRED_TO_PEER);
        assertThat(walk(DRAFT, DECLINE, REFER)).isEqualTo(REFERRED_TO_PEER);
        assertThat(walk(DRAFT, CONSENT, DECLINE)).isEqualTo(DECLINED);
    }

    @Test
    void onceSubmittedTheNomineeWithdrawsInsteadOfDeclining() {
        assertThat(NominationLifecycle.after(SUBMITTED, DECLINE))
                .isEqualTo(new Refused(
                        "nomination-not-in-this-state", "This nomination is submitted and cannot be declined."));
        assertThat(NominationLifecycle.allows(SUBMITTED, WITHDRAW)).isTrue();
    }

    @Test
    void nothingIsDecidedBeforeTheCommitteeHasIt() {
        assertThat(NominationLifecycle.allows(SUBMITTED, SELECT)).isFalse();
        assertThat(NominationLifecycle.allows(NOMINEE_CONSENT, TAKE_UP)).isFalse();
        assertThat(NominationLifecycle.allows(COMMITTEE_REVIEW, SELECT)).isTrue();
    }

    @Test
    void whatIsOverSaysSo() {
        assertThat(NominationLifecycle.after(SELECTED, WITHDRAW))
                .isEqualTo(new Refused(
                        "nomination-is-over", "This nomination is selected and cannot be withdrawn any more."));
    }

    @ParameterizedTest
    @EnumSource(NominationStatus.class)
    void onlyReferringIsPossibleOnceANominationIsOver(NominationStatus status) {
        // When
        Set<NominationAct> possible = Stream.of(NominationAct.values())
                .filter(act -> NominationLifecycle.allows(status, act))
                .collect(Collectors.toSet());

        // Then
        if (status.over()) {
            assertThat(possible).isEqualTo(status == DECLINED ? Set.of(REFER) : Set.of());
        } else {
            assertThat(possible).contains(WITHDRAW, LAPSE);
        }
    }

    @Test
    void aCallIsAnsweredByWhatWasHandedInAndNotTakenBack() {
        assertThat(Stream.of(NominationStatus.values()).filter(NominationStatus::answersTheCall))
                .containsExactly(SUBMITTED, COMMITTEE_REVIEW, SELECTED, NOT_SELECTED);
    }

    @Test
    void whoWasAskedAndConsentsStaysWhereTheyAre() {
        assertThat(walk(NOMINEE_CONSENT, CONSENT)).isEqualTo(NOMINEE_CONSENT);
    }

    @Test
    void everyStatusCanBeReached() {
        // When
        Set<NominationStatus> reached = EnumSet.of(DRAFT);
        for (NominationStatus from : NominationStatus.values()) {
            for (NominationAct act : NominationAct.values()) {
                if (NominationLifecycle.after(from, act) instanceof Allowed allowed) {
                    reached.add(allowed.to());
                }
            }
        }

        // Then
        assertThat(reached).containsExactlyInAnyOrder(NominationStatus.values());
    }

    @Property
    void everySequenceOfActsEndsWithinSixSteps(@ForAll List<NominationAct> acts) {
        NominationStatus status = DRAFT;
        int steps = 0;
        for (NominationAct act : acts) {
            if (NominationLifecycle.after(status, act) instanceof Allowed allowed) {
                steps += allowed.to() == status ? 0 : 1;
                status = allowed.to();
            }
        }
        assertThat(steps).isLessThanOrEqualTo(6);
    }

    @Test
    void onlyTheNomineeConsentsAndOnlyChairAndOfficeDecide() {
        assertThat(parties(CONSENT)).containsExactly(Party.NOMINEE);
        assertThat(parties(SUBMIT)).containsExactly(Party.NOMINATOR);
        assertThat(parties(SELECT)).containsExactly(Party.CHAIR, Party.OFFICE);
        assertThat(parties(LAPSE)).containsExactly(Party.OFFICE, Party.CLOCK);
    }

    @Test
    void aSponsorIsSeniorWithInfluenceAndAboveTheNominee() {
        assertThat(NominatorKind.ofColleague(Rank.PROFESSOR, false, Rank.ASSOCIATE_PROFESSOR))
                .isEqualTo(NominatorKind.SPONSOR);
        assertThat(NominatorKind.ofColleague(Rank.PROFESSOR, true, Rank.PROFESSOR))
                .isEqualTo(NominatorKind.SPONSOR);
        assertThat(NominatorKind.ofColleague(Rank.PROFESSOR, false, Rank.PROFESSOR))
                .isEqualTo(NominatorKind.PEER);
        assertThat(NominatorKind.ofColleague(Rank.ASSISTANT_PROFESSOR, false, Rank.INSTRUCTOR))
                .isEqualTo(NominatorKind.PEER);
    }

    private static List<Party> parties(NominationAct act) {
        return Stream.of(Party.values()).filter(act::mayBeDoneBy).toList();
    }

    private static NominationStatus walk(NominationStatus from, NominationAct... acts) {
        NominationStatus status = from;
        for (NominationAct act : acts) {
            Transition transition = NominationLifecycle.after(status, act);
            assertThat(transition).isInstanceOf(Allowed.class);
            status = ((Allowed) transition).to();
        }
        return status;
    }
}
