package org.facultyaffairs.benchmark.matching.instance;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * TEAM-20K: 20,000 mentees want a mentor for each of three of twelve areas, 10,000 mentors know one to four areas and
 * take eight; 30 candidates each who know at least one area that is asked for. Scores are made as the national ones.
 */
public final class Teams {

    private static final int MENTEES = 20_000;
    private static final int MENTORS = 10_000;
    private static final int CANDIDATES = 30;
    private static final int ASKED = 3;
    private static final int MOST_KNOWN = 4;
    private static final int CAPACITY = 8;
    private static final long UNFILLED = 1_000_000;
    private static final long SEED = 11;

    /** After so many draws a mentee has fewer candidates; only with few mentors. */
    private static final int MOST_DRAWS = 4_000;

    private final int mentees;
    private final Draws anyone = new Draws(SEED + 4);
    private final Draws quality = new Draws(SEED + 2);
    private final Draws chance = new Draws(SEED + 6);
    private final int[][] asked;
    private final long[] known;
    private final int[] lastAskedBy;

    private Teams(int mentees, int mentors) {
        AreaDraws wish = new AreaDraws(new Draws(SEED + 1));
        AreaDraws expertise = new AreaDraws(new Draws(SEED + 3));
        Draws breadth = new Draws(SEED + 5);
        this.mentees = mentees;
        this.asked = IntStream.range(0, mentees)
                .mapToObj(mentee -> wish.areas(mentee, ASKED))
                .toArray(int[][]::new);
        this.known = IntStream.range(0, mentors)
                .mapToLong(mentor -> bits(expertise.areas(mentor, 1 + (int) (breadth.at(mentor, 0) * MOST_KNOWN))))
                .toArray();
        this.lastAskedBy = Demand.repeated(mentors, -1);
    }

    /** The instance at that scale. */
    public static TeamInstance of(Scale scale) {
        return new Teams(scale.of(MENTEES), scale.of(MENTORS)).instance();
    }

    private TeamInstance instance() {
        PairRows rows = new PairRows(mentees, mentees * CANDIDATES);
        for (int mentee = 0; mentee < mentees; mentee++) {
            addCandidates(mentee, rows);
            rows.endRow();
        }
        Demand demand = Demand.ofEach(mentees, ASKED, UNFILLED);
        int[] capacity = Demand.repeated(known.length, CAPACITY);
        int[] areas = Arrays.stream(asked).flatMapToInt(Arrays::stream).toArray();
        return new TeamInstance(new CohortInstance("TEAM-20K", demand, capacity, rows.pairs()), areas, known);
    }

    private void addCandidates(int mentee, PairRows rows) {
        long wanted = bits(asked[mentee]);
        int found = 0;
        for (long draw = 0; found < CANDIDATES && draw < MOST_DRAWS; draw++) {
            int mentor = (int) (anyone.at(mentee, draw) * known.length);
            long common = wanted & known[mentor];
            if (common != 0 && lastAskedBy[mentor] != mentee) {
                lastAskedBy[mentor] = mentee;
                double score = 0.3 * quality.at(mentor, 1)
                        + 0.5 * chance.at(mentee, mentor)
                        + (Long.bitCount(common) > 1 ? 0.2 : 0);
                rows.add(mentor, (int) Math.round(score * 1e6));
                found++;
            }
        }
    }

    private static long bits(int[] areas) {
        return Arrays.stream(areas).mapToLong(area -> 1L << area).reduce(0, (a, b) -> a | b);
    }
}
