package org.facultyaffairs.matching.assignment;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;

/**
 * Recomputes a certificate from the cohort, the matched pairs and the certificate's prices alone. It shares no code with
 * what makes matches, bounds or certificates: everything is worked out here and in {@link VerifiedMentee} a second time,
 * plainly, so that a mistake there is seen.
 */
public final class Verification {

    private final CohortProblem problem;
    private final boolean[] matched;
    private final int[] load;
    private final long[] weakest;
    private final List<VerifiedMentee> mentees = new ArrayList<>();
    private final List<String> deviations = new ArrayList<>();

    private Verification(CohortProblem problem, int[] pairs) {
        this.problem = problem;
        this.matched = new boolean[problem.pairs()];
        this.load = new int[problem.mentors()];
        this.weakest = new long[problem.mentors()];
        Arrays.fill(weakest, Long.MAX_VALUE);
        for (int pair : pairs) {
            take(pair);
        }
    }

    /** Verifies a certificate that tells of no groups; see {@link #verify(CohortProblem, int[], Certificate, Groups)}. */
    public static List<String> verify(CohortProblem problem, int[] pairs, Certificate certificate) {
        return verify(problem, pairs, certificate, Groups.NONE);
    }

    /**
     * Verifies a certificate.
     *
     * @return each deviation as a sentence; empty if everything is as certified
     */
    public static List<String> verify(CohortProblem problem, int[] pairs, Certificate certificate, Groups groups) {
        Verification verification = new Verification(problem, pairs);
        if (verification.deviations.isEmpty()) {
            verification.people();
        }
        if (verification.deviations.isEmpty()) {
            verification.figures(certificate);
            verification.deviations.addAll(VerifiedParity.deviations(problem, pairs, certificate.parity(), groups));
        }
        return List.copyOf(verification.deviations);
    }

    private void take(int pair) {
        if (pair < 0 || pair >= matched.length) {
            deviations.add("Pair %d is none of the cohort.".formatted(pair));
        } else if (matched[pair]) {
            deviations.add("Pair %d is matched twice.".formatted(pair));
        } else {
            int mentor = problem.mentor(pair);
            matched[pair] = true;
            load[mentor]++;
            weakest[mentor] = Math.min(weakest[mentor], problem.score(pair));
        }
    }

    private void people() {
        for (int mentor = 0; mentor < load.length; mentor++) {
            if (load[mentor] > problem.capacity(mentor)) {
                deviations.add("Mentor %d has %d mentees and takes %d."
                        .formatted(mentor, load[mentor], problem.capacity(mentor)));
            }
        }
        for (int mentee = 0; mentee < problem.mentees(); mentee++) {
            VerifiedMentee verified = new VerifiedMentee(problem, mentee, matched);
            mentees.add(verified);
            if (!verified.partnersFillSlots()) {
                deviations.add("Mentee %d has partners for whom there is no place.".formatted(mentee));
            }
        }
    }

    private void figures(Certificate certificate) {
        long affinity = mentees.stream().mapToLong(VerifiedMentee::sum).sum();
        long unfilled = mentees.stream().mapToLong(VerifiedMentee::unfilledCost).sum();
        same("affinity", affinity, certificate.affinity());
        same("total", affinity - unfilled, certificate.total());
        same("unfilled places", unfilled(), certificate.unfilled());
        same("fairness", fairness(), certificate.fairness());
        same("envy", envy(), certificate.envy());
        same("load", loads(), certificate.loads());
        bound(certificate);
    }

    private void same(String what, Object found, Object certified) {
        if (!Objects.equals(found, certified)) {
            deviations.add("The %s is %s, not %s.".formatted(what, found, certified));
        }
    }

    private void bound(Certificate certificate) {
        Prices prices = certificate.prices();
        if (prices.mentors() != problem.mentors()) {
            deviations.add("There are prices for %d mentors, not for %d.".formatted(prices.mentors(), load.length));
            return;
        }
        BigInteger bound = bound(prices);
        if (bound.compareTo(BigInteger.valueOf(certificate.bound())) > 0) {
            deviations.add("The prices prove the bound %d, not %d.".formatted(bound, certificate.bound()));
        }
        if (certificate.bound() < certificate.total()) {
            deviations.add("The bound is below the total.");
        }
    }

    /** In numbers without a limit, as prices that somebody claims could add up to more than a long holds. */
    private BigInteger bound(Prices prices) {
        BigInteger bound = BigInteger.ZERO;
        for (int mentor = 0; mentor < load.length; mentor++) {
            BigInteger price = BigInteger.valueOf(prices.of(mentor));
            bound = bound.add(price.multiply(BigInteger.valueOf(problem.capacity(mentor))));
        }
        for (VerifiedMentee mentee : mentees) {
            bound = bound.add(BigInteger.valueOf(mentee.bestAt(prices)));
        }
        return bound;
    }

    private List<Unfilled> unfilled() {
        List<Unfilled> unfilled = new ArrayList<>();
        for (VerifiedMentee mentee : mentees) {
            mentee.unfilled(load).ifPresent(unfilled::add);
        }
        return unfilled;
    }

    private Fairness fairness() {
        long[] sums = mentees.stream()
                .filter(VerifiedMentee::isCounted)
                .mapToLong(VerifiedMentee::sum)
                .sorted()
                .toArray();
        long bound = mentees.stream()
                .filter(VerifiedMentee::isCounted)
                .mapToLong(VerifiedMentee::bestAlone)
                .min()
                .orElse(0);
        int worst = sums.length == 0 ? 0 : Math.max(1, sums.length / 100);
        long worstSum = Arrays.stream(sums).limit(worst).sum();
        return new Fairness(sums.length, sums.length == 0 ? 0 : sums[0], bound, worst, worstSum);
    }

    private Envy envy() {
        int[] envied = mentees.stream()
                .mapToInt(mentee -> mentee.envied(load, weakest))
                .toArray();
        return new Envy(Arrays.stream(envied).sum(), (int)
                Arrays.stream(envied).filter(count -> count > 0).count());
    }

    private LoadSpread loads() {
        int[] takers = IntStream.range(0, load.length)
                .filter(mentor -> problem.capacity(mentor) > 0)
                .toArray();
        return new LoadSpread(
                takers.length,
                (int) Arrays.stream(takers).filter(mentor -> load[mentor] == 0).count(),
                (int) Arrays.stream(takers)
                        .filter(mentor -> load[mentor] == problem.capacity(mentor))
                        .count(),
                Arrays.stream(takers).map(mentor -> load[mentor]).max().orElse(0),
                Arrays.stream(takers).mapToLong(mentor -> load[mentor]).sum(),
                Arrays.stream(takers)
                        .mapToLong(mentor -> (long) load[mentor] * load[mentor])
                        .sum());
    }
}
