package org.facultyaffairs.benchmark.matching.instance;

/** What each of many is about: 25 weights of length 1, three of them large, popular topics more often. */
final class Topics {

    private static final int TOPICS = 25;
    private static final double SKEW = 0.8;
    private static final int NOISE_SEED = 77;

    private final float[][] weights;

    private Topics(float[][] weights) {
        this.weights = weights;
    }

    static Topics of(int count, long seed) {
        Zipf popularity = new Zipf(TOPICS, SKEW);
        Draws choice = new Draws(seed);
        Draws noise = new Draws(seed + NOISE_SEED);
        float[][] weights = new float[count][];
        for (int i = 0; i < count; i++) {
            weights[i] = unit(chosen(i, popularity, choice, noise));
        }
        return new Topics(weights);
    }

    private static float[] chosen(int i, Zipf popularity, Draws choice, Draws noise) {
        float[] weight = new float[TOPICS];
        for (int rank = 0; rank < 3; rank++) {
            weight[popularity.rank(choice.at(i, rank))] += (float) (1.0 - 0.3 * rank);
        }
        for (int topic = 0; topic < TOPICS; topic++) {
            weight[topic] += (float) (0.05 * noise.at(i, topic));
        }
        return weight;
    }

    /** Squares are taken in single precision and added in double: the definition, to the last bit. */
    private static float[] unit(float[] weight) {
        double squares = 0;
        for (float value : weight) {
            squares += value * value;
        }
        double length = Math.sqrt(squares);
        for (int topic = 0; topic < TOPICS; topic++) {
            weight[topic] = (float) (weight[topic] / length);
        }
        return weight;
    }

    int count() {
        return weights.length;
    }

    double agreement(int mine, Topics others, int other) {
        float[] a = weights[mine];
        float[] b = others.weights[other];
        double sum = 0;
        for (int topic = 0; topic < TOPICS; topic++) {
            sum += a[topic] * b[topic];
        }
        return sum;
    }
}
