package org.facultyaffairs.matching.assignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class CertificatePropertiesTest {

    @Provide
    Arbitrary<CohortProblem> any() {
        return SmallCohorts.any();
    }

    @Property
    void whatIsCertifiedIsVerified(@ForAll("any") CohortProblem problem, @ForAll boolean fair) {
        CohortMatch match = fair ? FairMatch.of(problem, Watch.NONE).match() : OptimalMatch.of(problem, Watch.NONE);
        Groups groups = Groups.of(List.of("one", "other"), halves(problem.mentees()));

        Certificate certificate = Certificate.of(match, groups);

        assertThat(Verification.verify(problem, match.pairs(), certificate, groups))
                .isEmpty();
        assertThat(certificate.fairness().minimum()).isEqualTo(new EveryMatch(problem).minimum(Sample.pairs(match)));
        assertThat(certificate.bound()).isEqualTo(new EveryMatch(problem).best());
        assertThat(certificate.gap() == 0).isEqualTo(certificate.total() == certificate.bound());
    }

    private static int[] halves(int count) {
        return IntStream.range(0, count).map(mentee -> mentee % 2).toArray();
    }

    @Property
    void anotherMatchHasAnotherCertificate(@ForAll("any") CohortProblem problem, @ForAll @IntRange(max = 99) int any) {
        CohortMatch match = OptimalMatch.of(problem, Watch.NONE);
        Certificate certificate = Certificate.of(match);
        Assume.that(match.pairs().length > 0);
        int gone = match.pairs()[any % match.pairs().length];
        int[] fewer = Arrays.stream(match.pairs()).filter(pair -> pair != gone).toArray();

        assertThat(Verification.verify(problem, fewer, certificate)).isNotEmpty();
    }

    @Property
    void envyIsWhatBothSidesWouldPrefer(@ForAll("any") CohortProblem problem) {
        CohortMatch match = OptimalMatch.of(problem, Watch.NONE);
        EveryMatch every = new EveryMatch(problem);
        List<Integer> pairs = Sample.pairs(match);

        int envied = 0;
        for (int pair = 0; pair < problem.pairs(); pair++) {
            envied += !match.matched(pair) && bothWould(problem, every, pairs, pair) ? 1 : 0;
        }

        assertThat(Certificate.of(match).envy().pairs()).isEqualTo(envied);
    }

    /** Whether the mentee, and apart from that the mentor, could put the pair in place of a worse one or of nothing. */
    private static boolean bothWould(CohortProblem problem, EveryMatch every, List<Integer> pairs, int pair) {
        int mentee = problem.menteeOf(pair);
        int mentor = problem.mentor(pair);
        List<Integer> own = pairs.stream()
                .filter(other -> problem.menteeOf(other) == mentee)
                .toList();
        List<Integer> theirs =
                pairs.stream().filter(other -> problem.mentor(other) == mentor).toList();
        boolean menteeWould = own.stream()
                .anyMatch(other -> problem.score(other) < problem.score(pair) && every.isMatch(swap(own, other, pair)));
        menteeWould |= problem.score(pair) + problem.unfilledPrice(mentee) > 0 && every.isMatch(swap(own, -1, pair));
        boolean mentorWould = theirs.size() < problem.capacity(mentor);
        mentorWould |= theirs.stream().anyMatch(other -> problem.score(other) < problem.score(pair));
        return menteeWould && mentorWould;
    }

    private static List<Integer> swap(List<Integer> pairs, int out, int in) {
        List<Integer> swapped = pairs.stream().filter(pair -> pair != out).collect(Collectors.toList());
        swapped.add(in);
        return swapped;
    }

    @Property
    void noGroupThatIsHiddenCanBeWorkedOut(@ForAll @Size(min = 1, max = 5) List<@IntRange(max = 25) Integer> sizes) {
        List<String> names = IntStream.range(0, sizes.size())
                .mapToObj(group -> "group " + group)
                .toList();
        int[] ofMentee = IntStream.range(0, sizes.size())
                .flatMap(group -> IntStream.generate(() -> group).limit(sizes.get(group)))
                .toArray();
        CohortMatch match = lonely(ofMentee.length);
        Groups groups = Groups.of(names, ofMentee);

        List<GroupOutcome> parity = Certificate.of(match, groups).parity();

        int hiddenGroups = 0;
        int hiddenPeople = 0;
        for (int group = 0; group < sizes.size(); group++) {
            assertThat(parity.get(group).group()).isEqualTo(names.get(group));
            boolean told = parity.get(group).outcome().isPresent();
            assertThat(told && sizes.get(group) < 5).isFalse();
            hiddenGroups += told ? 0 : 1;
            hiddenPeople += told ? 0 : sizes.get(group);
        }
        if (hiddenGroups > 0 && hiddenGroups < sizes.size()) {
            assertThat(hiddenGroups).isGreaterThan(1);
            assertThat(hiddenPeople).isGreaterThanOrEqualTo(5);
        }
        if (sizes.stream().allMatch(size -> size >= 5)) {
            assertThat(hiddenGroups).isZero();
        }
        assertThat(Verification.verify(match.problem(), match.pairs(), Certificate.of(match, groups), groups))
                .isEmpty();
    }

    private static CohortMatch lonely(int mentees) {
        CohortBuilder builder = CohortProblem.builder();
        for (int mentee = 0; mentee < mentees; mentee++) {
            builder.addMentee(1, 0);
        }
        return OptimalMatch.of(builder.build(), Watch.NONE);
    }

    @Example
    void groupsForOtherPeopleAreRefused() {
        assertThatThrownBy(() -> Certificate.of(lonely(2), Groups.of(List.of("one"), 0)))
                .isInstanceOfSatisfying(InvalidCohort.class, refused -> assertThat(refused.code())
                        .isEqualTo("groups-differ"));
        assertThatThrownBy(() -> Groups.of(List.of("one"), 1))
                .isInstanceOfSatisfying(InvalidCohort.class, refused -> assertThat(refused.code())
                        .isEqualTo("unknown-group"));
        assertThatThrownBy(() -> Groups.of(List.of("one"), -1)).isInstanceOf(InvalidCohort.class);
    }

    @Property(tries = 60)
    void theWorstHundredthIsTheLowestSums(@ForAll @IntRange(min = 1, max = 450) int mentees) {
        CohortBuilder builder = CohortProblem.builder();
        List<Integer> scores =
                new Random(mentees).ints(mentees, 0, 1000).boxed().toList();
        for (int mentee = 0; mentee < mentees; mentee++) {
            builder.addMentor(1);
            builder.addMentee(1, 5_000);
            builder.addPair(mentee, mentee, scores.get(mentee));
        }

        Fairness fairness =
                Certificate.of(OptimalMatch.of(builder.build(), Watch.NONE)).fairness();

        List<Integer> lowest =
                scores.stream().sorted().limit(Math.max(1, mentees / 100)).toList();
        assertThat(fairness.counted()).isEqualTo(mentees);
        assertThat(fairness.worst()).isEqualTo(lowest.size());
        assertThat(fairness.worstSum())
                .isEqualTo(lowest.stream().mapToLong(score -> score).sum());
        assertThat(fairness.worstMean())
                .isEqualTo(lowest.stream().mapToLong(score -> score).average().orElseThrow());
        assertThat(fairness.minimum()).isEqualTo(lowest.get(0).longValue());
        assertThat(fairness.minimumBound()).isEqualTo(lowest.get(0).longValue());
    }
}
