package org.facultyaffairs.benchmark.matching.instance;

import java.util.Arrays;
import java.util.List;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/**
 * The shape of the residency match of the United States: 47,208 applicants, 6,626 programmes with 43,237 places, lists
 * of twelve. Few programmes are on many lists. Applicants order theirs by the programme's fame and their own taste;
 * programmes know by merit and their own impression everybody who lists them.
 */
public final class Residency {

    private static final double APPLICANTS = 47_208;
    private static final double PROGRAMMES = 6_626;
    private static final double PLACES = 43_237;
    private static final int LISTED = 12;
    private static final int OPTIONS = 60;
    private static final double SKEW = 0.6;
    private static final long SEED = 21;

    private final int[] places;
    private final Lists applicants;
    private final Lists programmes;
    private final List<Couple> couples;

    private Residency(int[] places, Lists applicants, Lists programmes, List<Couple> couples) {
        this.places = places;
        this.applicants = applicants;
        this.programmes = programmes;
        this.couples = couples;
    }

    /** The instance of that many applicants; the other sizes follow. The first ones are couples. */
    public static Residency of(int applicants, int couples) {
        int programmes = (int) Math.max(LISTED, Math.round(applicants / APPLICANTS * PROGRAMMES));
        int[] places = places(programmes, Math.round(applicants / APPLICANTS * PLACES));
        Lists theirs = applicantLists(applicants, programmes);
        return new Residency(
                places,
                theirs,
                programmeLists(theirs, programmes),
                IntStream.range(0, couples).mapToObj(c -> couple(2 * c, theirs)).toList());
    }

    /** At least one place each; the rest unequally, so that all are given. */
    private static int[] places(int programmes, long total) {
        Draws draws = new Draws(SEED);
        double[] upTo = new double[programmes + 1];
        for (int programme = 0; programme < programmes; programme++) {
            double size = draws.at(programme, 0);
            upTo[programme + 1] = upTo[programme] + size * size;
        }
        long rest = Math.max(0, total - programmes);
        int[] places = new int[programmes];
        for (int programme = 0; programme < programmes; programme++) {
            long before = Math.round(upTo[programme] / upTo[programmes] * rest);
            places[programme] = 1 + (int) (Math.round(upTo[programme + 1] / upTo[programmes] * rest) - before);
        }
        return places;
    }

    private static Lists applicantLists(int applicants, int programmes) {
        Zipf popularity = new Zipf(programmes, SKEW);
        Draws choice = new Draws(SEED + 1);
        Draws taste = new Draws(SEED + 2);
        int[] first = IntStream.rangeClosed(0, applicants).map(i -> i * LISTED).toArray();
        int[] listed = IntStream.range(0, applicants)
                .mapToObj(applicant -> ordered(
                        different(applicant, popularity, choice),
                        programme -> fame(programme, programmes) + taste.at(applicant, programme)))
                .flatMapToInt(Arrays::stream)
                .toArray();
        return new Lists(first, listed);
    }

    private static double fame(int programme, int programmes) {
        return 1 - (double) programme / programmes;
    }

    private static int[] different(int applicant, Zipf popularity, Draws choice) {
        return LongStream.iterate(0, draw -> draw + 1)
                .mapToInt(draw -> popularity.rank(choice.at(applicant, draw)))
                .distinct()
                .limit(LISTED)
                .toArray();
    }

    private static int[] ordered(int[] people, IntToDoubleFunction appeal) {
        long[] keys = Arrays.stream(people)
                .mapToLong(person -> -(long) (appeal.applyAsDouble(person) * (1 << 30)) << 32 | person)
                .sorted()
                .toArray();
        return Arrays.stream(keys).mapToInt(key -> (int) key).toArray();
    }

    /** Every programme lists who lists it. */
    private static Lists programmeLists(Lists applicants, int programmes) {
        int[] first = new int[programmes + 1];
        for (int programme : applicants.listed()) {
            first[programme + 1]++;
        }
        Arrays.parallelPrefix(first, Integer::sum);
        int[] listed = new int[applicants.listed().length];
        int[] next = first.clone();
        for (int entry = 0; entry < listed.length; entry++) {
            listed[next[applicants.listed()[entry]]++] = entry / LISTED;
        }
        Draws merit = new Draws(SEED + 3);
        Draws impression = new Draws(SEED + 4);
        for (int programme = 0; programme < programmes; programme++) {
            int rank = programme;
            int[] all = Arrays.copyOfRange(listed, first[programme], first[programme + 1]);
            int[] best = ordered(all, applicant -> 0.6 * merit.at(applicant, 0) + 0.4 * impression.at(rank, applicant));
            System.arraycopy(best, 0, listed, first[programme], best.length);
        }
        return new Lists(first, listed);
    }

    /** All combinations of the two lists, by the sum of the ranks; the first's rank decides between equals. */
    private static Couple couple(int one, Lists lists) {
        int[] combinations = IntStream.range(0, LISTED * LISTED)
                .boxed()
                .sorted((a, b) -> Integer.compare(key(a), key(b)))
                .limit(OPTIONS)
                .mapToInt(Integer::intValue)
                .toArray();
        int first = lists.first()[one];
        int second = lists.first()[one + 1];
        return new Couple(
                one,
                one + 1,
                Arrays.stream(combinations)
                        .map(c -> lists.listed()[first + c / LISTED])
                        .toArray(),
                Arrays.stream(combinations)
                        .map(c -> lists.listed()[second + c % LISTED])
                        .toArray());
    }

    private static int key(int combination) {
        return (combination / LISTED + combination % LISTED) * LISTED + combination / LISTED;
    }

    /** By programme, how many it takes. */
    public int[] places() {
        return places;
    }

    /** The applicants' lists of programmes. */
    public Lists applicants() {
        return applicants;
    }

    /** The programmes' lists of applicants. */
    public Lists programmes() {
        return programmes;
    }

    public List<Couple> couples() {
        return couples;
    }

    @Override
    public String toString() {
        String linked = couples.isEmpty() ? "" : ", %,d couples".formatted(couples.size());
        return "%,d applicants, %,d programmes, %,d places%s"
                .formatted(
                        applicants.people(),
                        places.length,
                        Arrays.stream(places).sum(),
                        linked);
    }
}
