package org.facultyaffairs.benchmark.matching.instance;

/**
 * Papers and reviewers of a conference, dense: one pair in 200 is forbidden, every other has a score of how well their
 * topics agree (three quarters) and of chance (one quarter). A paper wants three reviewers, a reviewer takes six.
 */
public final class Conference {

    private static final int WANTED = 3;
    private static final int CAPACITY = 6;
    private static final long UNFILLED = 3_000_000;
    private static final double FORBIDDEN = 0.005;

    private final Topics papers;
    private final Topics reviewers;
    private final Draws conflicts;
    private final Draws chance;

    private Conference(int papers, int reviewers, long seed) {
        this.papers = Topics.of(papers, seed * 10 + 1);
        this.reviewers = Topics.of(reviewers, seed * 10 + 2);
        this.conflicts = new Draws(seed * 10 + 3);
        this.chance = new Draws(seed * 10 + 4);
    }

    /** About the size of a large conference of 2017; at a smaller scale, that share of its pairs. */
    public static CohortInstance medium(Scale scale) {
        return of("CVPR-S", scale.side(2_623), scale.side(1_373), 2017);
    }

    /** Ten thousand papers, 59 million pairs. */
    public static CohortInstance large(Scale scale) {
        return of("CONF10K", scale.side(10_124), scale.side(5_880), 2024);
    }

    private static CohortInstance of(String name, int papers, int reviewers, long seed) {
        Pairs pairs = new Conference(papers, reviewers, seed).pairs();
        int[] capacity = Demand.repeated(reviewers, CAPACITY);
        return new CohortInstance(name, Demand.ofEach(papers, WANTED, UNFILLED), capacity, pairs);
    }

    private Pairs pairs() {
        PairRows rows = new PairRows(papers.count(), allowed());
        for (int paper = 0; paper < papers.count(); paper++) {
            addRow(paper, rows);
            rows.endRow();
        }
        return rows.pairs();
    }

    private void addRow(int paper, PairRows rows) {
        long conflict = conflicts.row(paper);
        long luck = chance.row(paper);
        for (int reviewer = 0; reviewer < reviewers.count(); reviewer++) {
            if (Draws.uniform(conflict, reviewer) >= FORBIDDEN) {
                double score =
                        0.75 * papers.agreement(paper, reviewers, reviewer) + 0.25 * Draws.uniform(luck, reviewer);
                rows.add(reviewer, (int) Math.round(score * 1e6));
            }
        }
    }

    private int allowed() {
        int allowed = 0;
        for (int paper = 0; paper < papers.count(); paper++) {
            long conflict = conflicts.row(paper);
            for (int reviewer = 0; reviewer < reviewers.count(); reviewer++) {
                allowed += Draws.uniform(conflict, reviewer) >= FORBIDDEN ? 1 : 0;
            }
        }
        return allowed;
    }
}
