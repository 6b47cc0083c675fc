package org.facultyaffairs.matching.recommendation;

import java.util.Arrays;

/** People by number with their scores, best first; of equal scores the lower number first. */
public final class Ranking {

    private final int[] numbers;
    private final int[] scores;

    Ranking(int[] numbers, int[] scores) {
        this.numbers = numbers;
        this.scores = scores;
    }

    /** How many there are. */
    public int size() {
        return numbers.length;
    }

    /** The person in this place, from 0. */
    public int number(int place) {
        return numbers[place];
    }

    /** The score in this place, in millionths. */
    public int score(int place) {
        return scores[place];
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Ranking ranking
                && Arrays.equals(numbers, ranking.numbers)
                && Arrays.equals(scores, ranking.scores);
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(numbers) + Arrays.hashCode(scores);
    }

    @Override
    public String toString() {
        return "people %s with %s".formatted(Arrays.toString(numbers), Arrays.toString(scores));
    }
}
