package org.facultyaffairs.benchmark.matching.instance;

import java.util.Arrays;

/**
 * A mentoring programme of a whole country: 200,000 mentees want two of 100,000 mentors who take five, 30 candidates
 * each. A score is the mentor's quality (three tenths), chance (five tenths) and a common discipline (two tenths).
 */
public final class National {

    private static final int MENTEES = 200_000;
    private static final int MENTORS = 100_000;
    private static final int CANDIDATES = 30;
    private static final int WANTED = 2;
    private static final int CAPACITY = 5;
    private static final long UNFILLED = 1_000_000;
    private static final long SEED = 7;

    private final int mentees;
    private final int mentors;
    private final Disciplines disciplines;
    private final Draws quality = new Draws(SEED + 2);
    private final Draws anyone = new Draws(SEED + 4);
    private final Draws colleague = new Draws(SEED + 5);
    private final Draws chance = new Draws(SEED + 6);
    private final int[] lastAskedBy;

    private National(int mentees, int mentors) {
        this.mentees = mentees;
        this.mentors = mentors;
        this.disciplines = Disciplines.of(mentors, new Draws(SEED + 1), new Draws(SEED + 3));
        this.lastAskedBy = Demand.repeated(mentors, -1);
    }

    /** NAT-U: candidates are anyone. */
    public static CohortInstance uniform(Scale scale) {
        return new National(scale.of(MENTEES), scale.of(MENTORS)).instance("NAT-U", false);
    }

    /** NAT-Z: four candidates in five come from the mentee's own discipline, its best known people more often. */
    public static CohortInstance clustered(Scale scale) {
        return new National(scale.of(MENTEES), scale.of(MENTORS)).instance("NAT-Z", true);
    }

    private CohortInstance instance(String name, boolean clustered) {
        PairRows rows = new PairRows(mentees, mentees * CANDIDATES);
        for (int mentee = 0; mentee < mentees; mentee++) {
            addCandidates(mentee, clustered, rows);
            rows.endRow();
        }
        int[] capacity = Demand.repeated(mentors, CAPACITY);
        return new CohortInstance(name, Demand.ofEach(mentees, WANTED, UNFILLED), capacity, rows.pairs());
    }

    private void addCandidates(int mentee, boolean clustered, PairRows rows) {
        int discipline = disciplines.ofMentee(mentee);
        boolean large = disciplines.mentorsIn(discipline) > CANDIDATES * 2;
        int found = 0;
        for (long draw = 0; found < CANDIDATES; draw++) {
            boolean own = clustered && large && found < CANDIDATES * 4 / 5;
            int mentor = own
                    ? disciplines.mentor(discipline, Math.pow(colleague.at(mentee, draw), 1.5))
                    : (int) (anyone.at(mentee, draw) * mentors);
            if (lastAskedBy[mentor] != mentee) {
                lastAskedBy[mentor] = mentee;
                rows.add(mentor, score(mentee, mentor, discipline));
                found++;
            }
        }
    }

    private int score(int mentee, int mentor, int discipline) {
        double common = disciplines.ofMentor(mentor) == discipline ? 0.2 : 0;
        return (int) Math.round((0.3 * quality.at(mentor, 1) + 0.5 * chance.at(mentee, mentor) + common) * 1e6);
    }

    /** Room for exactly what is wanted: four each instead of five. */
    public static CohortInstance tight(Scale scale) {
        CohortInstance base = uniform(scale);
        return base.withCapacity("NAT-U tight", Demand.repeated(base.mentors(), 4));
    }

    /** Room for 80 % of what is wanted: one mentor in five takes four, the others three. */
    public static CohortInstance oversubscribed(Scale scale) {
        CohortInstance base = uniform(scale);
        int[] capacity = Demand.repeated(base.mentors(), 3);
        for (int mentor = 0; mentor < capacity.length; mentor += 5) {
            capacity[mentor] = 4;
        }
        return base.withCapacity("NAT-U over-subscribed", capacity);
    }

    /** Scores rounded to tenths: nearly every choice is a tie. */
    public static CohortInstance coarse(Scale scale) {
        CohortInstance base = uniform(scale);
        int[] tenths = Arrays.stream(base.pairs().score())
                .map(score -> (score + 50_000) / 100_000 * 100_000)
                .toArray();
        return base.withScores("NAT-U coarse", tenths);
    }
}
