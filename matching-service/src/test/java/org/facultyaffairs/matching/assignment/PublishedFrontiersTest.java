package org.facultyaffairs.matching.assignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Scanner;
import org.junit.jupiter.api.Test;

/**
 * Real cohorts whose points between fairness and total others have published or a solver has proven. The bids of AAMAS
 * 2015 are beside the benchmarks; the MIDL conference's data have no licence and are read from the folder in the system
 * property {@code midl}, if it is given.
 */
class PublishedFrontiersTest {

    private static final Path AAMAS = Path.of("..", "deploy", "benchmark", "data", "aamas2015.in");
    private static final long UNFILLED = 3_000_000;

    @Test
    void theBidsOfAamasGiveThePublishedFrontier() throws IOException {
        // Given
        CohortProblem problem = aamas();

        // When
        List<FrontierPoint> frontier = Frontier.of(problem, 4, Watch.NONE);

        // Then
        assertThat(frontier)
                .extracting(FrontierPoint::minimum, FrontierPoint::total)
                .containsExactly(
                        tuple(1_000_000L, 1_406_250_000L),
                        tuple(1_250_000L, 1_403_750_000L),
                        tuple(1_500_000L, 1_375_750_000L));
        assertThat(frontier.get(0).proven()).isTrue();
        assertThat(frontier.get(2).proven()).isTrue();
        for (FrontierPoint point : frontier) {
            Certificate certificate = Certificate.of(point.match());
            assertThat(Verification.verify(problem, point.match().pairs(), certificate))
                    .isEmpty();
            assertThat(certificate.fairness().minimum()).isEqualTo(point.minimum());
        }
    }

    @Test
    void thePapersOfMidlGiveTheProvenFairMatch() throws IOException {
        // Given
        String folder = System.getProperty("midl", "");
        assumeTrue(!folder.isEmpty(), "The system property midl names no folder with the MIDL data.");

        // When
        FairResult fair = FairMatch.of(midl(Path.of(folder)), Watch.NONE);

        // Then
        assertThat(fair.minimum()).isEqualTo(944_839);
        assertThat(fair.match().total()).isEqualTo(201_768_731);
        assertThat(fair.proven()).isTrue();
    }

    private static CohortProblem aamas() throws IOException {
        try (Scanner file = new Scanner(AAMAS, StandardCharsets.UTF_8)) {
            int papers = file.nextInt();
            int reviewers = file.nextInt();
            double[] scores = new double[papers * reviewers];
            for (int i = 0; i < scores.length; i++) {
                scores[i] = Double.parseDouble(file.next());
            }
            int[] wanted = new int[papers];
            int[] capacity = new int[reviewers];
            Arrays.fill(wanted, 3);
            Arrays.fill(capacity, 12);
            return dense(wanted, capacity, scores);
        }
    }

    /** The scores are kept column by column, and so paper by paper. */
    private static CohortProblem midl(Path folder) throws IOException {
        int[] wanted = Arrays.stream(numbers(folder.resolve("covs.npy")))
                .mapToInt(number -> (int) number)
                .toArray();
        int[] capacity = Arrays.stream(numbers(folder.resolve("loads.npy")))
                .mapToInt(number -> (int) number)
                .toArray();
        return dense(wanted, capacity, numbers(folder.resolve("scores.npy")));
    }

    private static CohortProblem dense(int[] wanted, int[] capacity, double[] scores) {
        long[] unfilled = new long[wanted.length];
        Arrays.fill(unfilled, UNFILLED);
        int[] firstPair = new int[wanted.length + 1];
        int[] mentor = new int[scores.length];
        int[] score = new int[scores.length];
        for (int pair = 0; pair < scores.length; pair++) {
            mentor[pair] = pair % capacity.length;
            score[pair] = (int) Math.round(scores[pair] * 1e6);
        }
        Arrays.setAll(firstPair, mentee -> mentee * capacity.length);
        return CohortProblem.ofArrays(wanted, unfilled, capacity, firstPair, mentor, score);
    }

    /** The 64-bit numbers of a NumPy file of version 1: a header whose length stands in bytes 8 and 9, then the data. */
    private static double[] numbers(Path file) throws IOException {
        ByteBuffer bytes = ByteBuffer.wrap(Files.readAllBytes(file)).order(ByteOrder.LITTLE_ENDIAN);
        int data = 10 + bytes.getShort(8);
        boolean floating = new String(bytes.array(), 0, data, StandardCharsets.ISO_8859_1).contains("<f8");
        double[] numbers = new double[(bytes.capacity() - data) / Long.BYTES];
        bytes.position(data);
        Arrays.setAll(numbers, i -> floating ? bytes.getDouble() : bytes.getLong());
        return numbers;
    }
}
