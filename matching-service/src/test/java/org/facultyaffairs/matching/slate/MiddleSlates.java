package org.facultyaffairs.matching.slate;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

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
}
