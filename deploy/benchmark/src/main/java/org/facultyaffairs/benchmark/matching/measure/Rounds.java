package org.facultyaffairs.benchmark.matching.measure;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Contenders in turns, several rounds.
 *
 * @param engine how many rounds
 * @param slowRival how many of them for a rival whose first run took more than 10 CPU seconds
 */
public record Rounds(int engine, int slowRival) {

    private static final double SLOW = 10;

    /** Below this a run is repeated within its round, as the clock ticks in hundredths; not where one round is a try. */
    private static final double SHORT = 0.25;

    private static final double ENOUGH = 0.5;

    /** Holds the contest. */
    public Standings of(Contest contest) {
        Map<Contender, Course> courses = new LinkedHashMap<>();
        for (int round = 0; round < engine; round++) {
            for (Contender contender : contest.contenders()) {
                Course course = courses.computeIfAbsent(contender, one -> new Course(one, engine > 1));
                boolean swift = round < slowRival || contender.isEngine() || course.first < SLOW;
                if (swift && round < contender.mostRounds()) {
                    course.round();
                }
            }
        }
        return new Standings(courses.values().stream().map(Course::standing).toList());
    }

    @Override
    public String toString() {
        return engine == slowRival
                ? "rounds: %d".formatted(engine)
                : "rounds: %d, of which rivals that take over 10 CPU seconds run %d".formatted(engine, slowRival);
    }

    /** One contender's way through the rounds. */
    private static final class Course {

        private final Contender contender;
        private final boolean repeats;
        private final List<Double> rounds = new ArrayList<>();
        private double first = Double.NaN;
        private Finding finding = Finding.right();

        private Course(Contender contender, boolean repeats) {
            this.contender = contender;
            this.repeats = repeats;
        }

        private void round() {
            System.gc();
            double once = run();
            if (rounds.isEmpty()) {
                first = once;
            }
            rounds.add((once < SHORT && repeats ? repeated() : once) / contender.operations());
        }

        private double repeated() {
            double before = CpuClock.seconds();
            double total;
            int times = 0;
            Answer answer;
            do {
                answer = contender.run().get();
                times++;
                total = CpuClock.seconds() - before;
            } while (total < ENOUGH);
            finding = answer.audited();
            return total / times;
        }

        private double run() {
            double before = CpuClock.seconds();
            Answer answer = contender.run().get();
            double seconds = CpuClock.seconds() - before;
            finding = answer.audited();
            return seconds;
        }

        private Standing standing() {
            return new Standing(contender.name(), contender.compared(), first, List.copyOf(rounds), finding, null);
        }
    }
}
