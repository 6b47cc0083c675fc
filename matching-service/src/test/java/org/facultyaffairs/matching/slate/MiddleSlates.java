package org.facultyaffairs.matching.slate;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/** Slates of middle size, where trying everything would take too long. */
final class MiddleSlates {

    private MiddleSlates() {}

    static SlateProblem of(long seed) {
        Random random = new Random(seed);
        int contenders = 60 + random.nextInt(100);
        int size = 4 + random.nextInt(9);
        long[] points = random.longs(contenders, 0, 2_000).toArray();
        List<Attribute> attributes = new ArrayList<>();
        for (int values : new int[] {12, 4, 3}) {
            List<Quota> quotas = IntStream.range(0, values)
                    .filter(value -> random.nextBoolean())
                    .mapToObj(value -> {
                        int least = random.nextInt(2 * size / values + 2);
                        return new Quota(value, least, least + random.nextInt(size / 2));
                    })
                    .toList();
            int[] valueOf = IntStream.range(0, contenders)
                    .map(contender -> (int) (values * Math.pow(random.nextDouble(), 2)))
                    .toArray();
            attributes.add(Attribute.of(valueOf, quotas, random.nextInt(values)));
        }
        return SlateProblem.of(size, points, attributes);
    }

    /** Quotas on so many attributes that nobody can tell at once who belongs together. */
    static SlateProblem crossed(long seed) {
        Random random = new Random(seed);
        int contenders = 24 + random.nextInt(36);
        long[] points = random.longs(contenders, 0, 2_000).toArray();
        List<Attribute> attributes = new ArrayList<>();
        for (int count = 3 + random.nextInt(4); count >= 0; count--) {
            attributes.add(Attribute.of(
                    random.ints(contenders, 0, 3).toArray(),
                    List.of(new Quota(0, 3, 3), new Quota(1, 2, 3)),
                    count % 2 == 0 ? 3 : 0));
        }
        return SlateProblem.of(8, points, attributes);
    }

    /** Thirty of thousands, from as many units. */
    static SlateProblem ofManyUnits() {
        int contenders = 3_000;
        long[] points = LongStream.range(0, contenders)
                .map(contender -> 1_000_000 - contender * 313 % 7_919)
                .toArray();
        Attribute unit = Attribute.of(
                IntStream.range(0, contenders).map(contender -> contender / 10).toArray(), List.of(), 30);
        Attribute rank = Attribute.of(
                IntStream.range(0, contenders)
                        .map(contender -> contender % 7 / 2)
                        .toArray(),
                List.of(new Quota(0, 10, 20), new Quota(1, 0, 3), new Quota(3, 9, 9)),
                3);
        return SlateProblem.of(30, points, List.of(unit, rank));
    }
}
