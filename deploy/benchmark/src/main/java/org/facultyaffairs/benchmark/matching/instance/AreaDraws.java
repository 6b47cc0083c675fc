package org.facultyaffairs.benchmark.matching.instance;

/** Draws different areas of twelve for a person, the common ones more often. */
final class AreaDraws {

    private static final int AREAS = 12;
    private static final double SKEW = 0.5;

    private final Zipf popularity = new Zipf(AREAS, SKEW);
    private final Draws draws;

    AreaDraws(Draws draws) {
        this.draws = draws;
    }

    int[] areas(int person, int count) {
        int[] areas = new int[count];
        long seen = 0;
        int found = 0;
        for (long draw = 0; found < count; draw++) {
            int area = popularity.rank(draws.at(person, draw));
            if ((seen >>> area & 1) == 0) {
                seen |= 1L << area;
                areas[found++] = area;
            }
        }
        return areas;
    }
}
