package org.facultyaffairs.benchmark.matching.instance;

import java.util.List;
import java.util.stream.IntStream;

/**
 * A few to be chosen of 200,000, with quotas in four attributes. In each attribute some values are fitter on average,
 * so that the fittest alone would break every quota.
 */
public final class SlateInstance {

    private static final int PEOPLE = 200_000;
    private static final long SEED = 41;

    private final int[] score;
    private final int size;
    private final List<Attribute> attributes;

    private SlateInstance(int[] score, int size, List<Attribute> attributes) {
        this.score = score;
        this.size = size;
        this.attributes = attributes;
    }

    /** What people differ in, and how many of the chosen may and must have each value. */
    public static final class Attribute {

        private final int[] value;
        private final int values;
        private final int lower;
        private final int upper;

        private Attribute(int[] value, int values, int lower, int upper) {
            this.value = value;
            this.values = values;
            this.lower = lower;
            this.upper = upper;
        }

        /** By person. */
        public int[] value() {
            return value;
        }

        /** How many values there are, from 0. */
        public int values() {
            return values;
        }

        /** At least so many of each value. */
        public int lower() {
            return lower;
        }

        /** At most so many of each value. */
        public int upper() {
            return upper;
        }
    }

    /** Ten or a multiple of ten chosen: quotas grow with them. */
    public static SlateInstance of(Scale scale, int size) {
        int people = scale.of(PEOPLE);
        int tens = size / 10;
        List<Attribute> attributes = List.of(
                attribute(people, 1, 8, 0, 2 * tens),
                attribute(people, 2, 4, tens, 4 * tens),
                attribute(people, 3, 5, tens, 3 * tens),
                attribute(people, 4, 3, 2 * tens, 5 * tens));
        Draws chance = new Draws(SEED);
        int[] score = IntStream.range(0, people)
                .map(person -> (int) Math.round((0.6 * chance.at(person, 0) + 0.1 * bias(attributes, person)) * 1e6))
                .toArray();
        return new SlateInstance(score, size, attributes);
    }

    private static Attribute attribute(int people, int number, int values, int lower, int upper) {
        Zipf popularity = new Zipf(values, 0.8);
        Draws draws = new Draws(SEED + number);
        int[] value = IntStream.range(0, people)
                .map(person -> popularity.rank(draws.at(person, 0)))
                .toArray();
        return new Attribute(value, values, lower, upper);
    }

    private static double bias(List<Attribute> attributes, int person) {
        return attributes.stream()
                .mapToDouble(attribute -> 1 - (double) attribute.value[person] / attribute.values)
                .sum();
    }

    public int people() {
        return score.length;
    }

    /** How many are chosen. */
    public int size() {
        return size;
    }

    /** By person, in millionths. */
    public int[] score() {
        return score;
    }

    public List<Attribute> attributes() {
        return attributes;
    }

    @Override
    public String toString() {
        return "%d of %,d people".formatted(size, people());
    }
}
