package org.facultyaffairs.matching.assignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class VerificationTest {

    private static final long PRICE = 500;

    private final CohortProblem problem = cohort();
    private final Groups groups = Groups.of(List.of("all"), new int[12]);
    private final CohortMatch match = OptimalMatch.of(problem, Watch.NONE);
    private final Certificate certificate = Certificate.of(match, groups);

    /** Twelve mentees, of whom the last has no candidate, and ten places with two mentors; two more take nobody. */
    private static CohortProblem cohort() {
        CohortBuilder builder = CohortProblem.builder();
        builder.addMentor(6);
        builder.addMentor(4);
        builder.addMentor(0);
        builder.addMentor(3);
        for (int mentee = 0; mentee < 12; mentee++) {
            builder.addMentee(1, PRICE);
        }
        for (int mentee = 0; mentee < 11; mentee++) {
            builder.addPair(mentee, 0, 100 + 10 * mentee)
                    .addPair(mentee, 1, 200)
                    .addPair(mentee, 2, 900);
        }
        return builder.build();
    }

    private List<String> verify(Certificate claimed) {
        return Verification.verify(problem, match.pairs(), claimed, groups);
    }

    @Test
    void theFiguresOfTheCohortAreThese() {
        assertThat(verify(certificate)).isEmpty();
        assertThat(certificate.unfilled())
                .containsExactly(
                        new Unfilled(certificate.unfilled().get(0).mentee(), 1, Unfilled.Why.PLACES_TAKEN),
                        new Unfilled(11, 1, Unfilled.Why.NO_CANDIDATE));
        assertThat(certificate.loads()).isEqualTo(new LoadSpread(3, 1, 2, 6, 10, 52));
        assertThat(certificate.loads().mean()).isEqualTo(10 / 3.0);
        assertThat(certificate.loads().deviation()).isCloseTo(Math.sqrt(56) / 3, within(1e-9));
        assertThat(certificate.gap()).isZero();
        assertThat(certificate.fairness().counted()).isEqualTo(11);
        GroupOutcome.Outcome outcome = certificate.parity().get(0).outcome().orElseThrow();
        assertThat(outcome).isEqualTo(new GroupOutcome.Outcome(12, 12, 10, match.affinity()));
        assertThat(outcome.filledShare()).isEqualTo(10 / 12.0);
        assertThat(outcome.meanSum()).isEqualTo(match.affinity() / 12.0);
    }

    @Test
    void aHigherTotalIsFound() {
        assertThat(verify(with(certificate.total() + 1, certificate.affinity(), certificate.bound())))
                .containsExactlyInAnyOrder(
                        "The total is %d, not %d.".formatted(certificate.total(), certificate.total() + 1),
                        "The bound is below the total.");
    }

    @Test
    void aHigherAffinityIsFound() {
        assertThat(verify(with(certificate.total(), certificate.affinity() + 1, certificate.bound())))
                .containsExactly(
                        "The affinity is %d, not %d.".formatted(certificate.affinity(), certificate.affinity() + 1));
    }

    @Test
    void aBoundThatThePricesDoNotProveIsFound() {
        assertThat(verify(with(certificate.total(), certificate.affinity(), certificate.bound() - 1)))
                .containsExactly(
                        "The prices prove the bound %d, not %d."
                                .formatted(certificate.bound(), certificate.bound() - 1),
                        "The bound is below the total.");
        assertThat(verify(with(certificate.total(), certificate.affinity(), certificate.bound() + 1)))
                .isEmpty();
    }

    private Certificate with(long total, long affinity, long bound) {
        return new Certificate(
                total,
                affinity,
                bound,
                certificate.prices(),
                certificate.unfilled(),
                certificate.fairness(),
                certificate.envy(),
                certificate.loads(),
                certificate.parity());
    }

    private Certificate with(
            Prices prices,
            List<Unfilled> unfilled,
            Fairness fairness,
            Envy envy,
            LoadSpread loads,
            List<GroupOutcome> parity) {
        return new Certificate(
                certificate.total(),
                certificate.affinity(),
                certificate.bound(),
                prices,
                unfilled,
                fairness,
                envy,
                loads,
                parity);
    }

    @Test
    void everyOtherFigureIsCompared() {
        Prices prices = certificate.prices();
        List<Unfilled> unfilled = certificate.unfilled();
        Fairness fairness = certificate.fairness();
        Envy envy = certificate.envy();
        LoadSpread loads = certificate.loads();
        List<GroupOutcome> parity = certificate.parity();

        assertThat(verify(with(Prices.zero(4), unfilled, fairness, envy, loads, parity)))
                .singleElement()
                .asString()
                .startsWith("The prices prove the bound");
        assertThat(verify(with(Prices.zero(3), unfilled, fairness, envy, loads, parity)))
                .containsExactly("There are prices for 3 mentors, not for 4.");
        assertThat(verify(with(prices, List.of(), fairness, envy, loads, parity)))
                .singleElement()
                .asString()
                .startsWith("The unfilled places is");
        assertThat(verify(with(prices, unfilled, new Fairness(11, 1, 2, 3, 4), envy, loads, parity)))
                .singleElement()
                .asString()
                .startsWith("The fairness is");
        assertThat(verify(with(prices, unfilled, fairness, new Envy(77, 7), loads, parity)))
                .singleElement()
                .asString()
                .startsWith("The envy is");
        assertThat(verify(with(prices, unfilled, fairness, envy, new LoadSpread(1, 2, 3, 4, 5, 6), parity)))
                .singleElement()
                .asString()
                .startsWith("The load is");
        assertThat(verify(with(prices, unfilled, fairness, envy, loads, List.of())))
                .containsExactly("0 groups are told of, not 1.");
    }

    @Test
    void wrongOutcomesOfGroupsAreFound() {
        assertThat(verify(told(new GroupOutcome.Outcome(12, 12, 10, 0))))
                .containsExactly("The outcome of group 0 is not as told.");
        Groups three = Groups.of(List.of("many", "few", "some"), 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 2);
        List<GroupOutcome> right = Certificate.of(match, three).parity();
        assertThat(right).allMatch(group -> group.outcome().isEmpty());

        List<GroupOutcome> exposed =
                List.of(new GroupOutcome("many", Optional.of(outcome(10))), right.get(1), right.get(2));

        assertThat(Verification.verify(problem, match.pairs(), told(exposed), three))
                .containsExactly("What is hidden of groups can be worked out.");
    }

    private GroupOutcome.Outcome outcome(int mentees) {
        long sum = 0;
        int filled = 0;
        for (int pair : match.pairs()) {
            if (problem.menteeOf(pair) < mentees) {
                sum += problem.score(pair);
                filled++;
            }
        }
        return new GroupOutcome.Outcome(mentees, mentees, filled, sum);
    }

    @Test
    void aSmallGroupThatIsToldIsFound() {
        Groups small = Groups.of(List.of("many", "few"), 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1);

        assertThat(Verification.verify(
                        problem,
                        match.pairs(),
                        told(List.of(
                                new GroupOutcome("many", Optional.of(outcome(11))),
                                new GroupOutcome("few", Optional.of(new GroupOutcome.Outcome(1, 1, 0, 0))))),
                        small))
                .containsExactly("Group 1 is small and told.");
    }

    private Certificate told(GroupOutcome.Outcome outcome) {
        return told(List.of(new GroupOutcome("all", Optional.of(outcome))));
    }

    private Certificate told(List<GroupOutcome> parity) {
        return with(
                certificate.prices(),
                certificate.unfilled(),
                certificate.fairness(),
                certificate.envy(),
                certificate.loads(),
                parity);
    }

    @Test
    void whatIsNoMatchIsSaidBeforeAnythingElse() {
        assertThat(Verification.verify(problem, new int[] {-1, 33}, certificate, groups))
                .containsExactly("Pair -1 is none of the cohort.", "Pair 33 is none of the cohort.");
        assertThat(Verification.verify(problem, new int[] {0, 0}, certificate, groups))
                .containsExactly("Pair 0 is matched twice.");
        assertThat(Verification.verify(problem, new int[] {0, 1}, certificate, groups))
                .containsExactly("Mentee 0 has partners for whom there is no place.");
        assertThat(Verification.verify(problem, new int[] {2}, certificate, groups))
                .containsExactly("Mentor 2 has 1 mentees and takes 0.");
    }

    @Test
    void aPartnerOfTheWrongAreaIsFound() {
        CohortBuilder builder = CohortProblem.builder();
        builder.addMentor(1, 0b01);
        builder.addMentor(1, 0b10);
        builder.addMenteeWithSlots(10, 1);
        CohortProblem covered = builder.addPair(0, 0, 5).addPair(0, 1, 3).build();
        CohortMatch right = OptimalMatch.of(covered, Watch.NONE);

        assertThat(right.pairs()).containsExactly(1);
        assertThat(Verification.verify(covered, right.pairs(), Certificate.of(right)))
                .isEmpty();
        assertThat(Verification.verify(covered, new int[] {0}, Certificate.of(right)))
                .containsExactly("Mentee 0 has partners for whom there is no place.");
    }
}
