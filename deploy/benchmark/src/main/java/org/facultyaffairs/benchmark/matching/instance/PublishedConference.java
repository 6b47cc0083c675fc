package org.facultyaffairs.benchmark.matching.instance;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.StringTokenizer;
import java.util.function.IntBinaryOperator;

/** Conferences whose scores were published. Every paper may go to every reviewer. */
public final class PublishedConference {

    private static final long UNFILLED = 3_000_000;

    private PublishedConference() {}

    /**
     * MIDL, of the fair-matching code of Kobren, Saha and McCallum (KDD 2019): {@code scores.npy} by reviewer and paper,
     * {@code covs.npy} per paper, {@code loads.npy} per reviewer. It has no licence, so it is not part of this project.
     */
    public static CohortInstance midl(Path folder) {
        NumpyFile scores = NumpyFile.read(folder.resolve("scores.npy"));
        int[] wanted = NumpyFile.read(folder.resolve("covs.npy")).integers();
        int[] capacity = NumpyFile.read(folder.resolve("loads.npy")).integers();
        Pairs pairs = all(
                wanted.length,
                capacity.length,
                (paper, reviewer) -> millionths(scores.at(reviewer, paper, capacity.length, wanted.length)));
        return new CohortInstance("MIDL", new Demand(wanted, UNFILLED), capacity, pairs);
    }

    /** AAMAS 2015's bids: the counts of papers and reviewers, then a row per paper; three per paper, at most 12 each. */
    public static CohortInstance aamas2015(Path file) {
        try (BufferedReader lines = Files.newBufferedReader(file)) {
            StringTokenizer counts = new StringTokenizer(lines.readLine());
            int papers = Integer.parseInt(counts.nextToken());
            int reviewers = Integer.parseInt(counts.nextToken());
            int[][] bids = new int[papers][];
            for (int paper = 0; paper < papers; paper++) {
                bids[paper] = row(lines.readLine(), reviewers);
            }
            Pairs pairs = all(papers, reviewers, (paper, reviewer) -> bids[paper][reviewer]);
            Demand demand = Demand.ofEach(papers, 3, UNFILLED);
            return new CohortInstance("AAMAS2015", demand, Demand.repeated(reviewers, 12), pairs);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static int[] row(String line, int reviewers) {
        StringTokenizer numbers = new StringTokenizer(line);
        int[] row = new int[reviewers];
        for (int reviewer = 0; reviewer < reviewers; reviewer++) {
            row[reviewer] = millionths(Double.parseDouble(numbers.nextToken()));
        }
        return row;
    }

    private static int millionths(double score) {
        return (int) Math.round(score * 1e6);
    }

    private static Pairs all(int papers, int reviewers, IntBinaryOperator score) {
        PairRows rows = new PairRows(papers, papers * reviewers);
        for (int paper = 0; paper < papers; paper++) {
            for (int reviewer = 0; reviewer < reviewers; reviewer++) {
                rows.add(reviewer, score.applyAsInt(paper, reviewer));
            }
            rows.endRow();
        }
        return rows.pairs();
    }
}
