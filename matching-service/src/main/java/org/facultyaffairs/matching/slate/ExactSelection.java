package org.facultyaffairs.matching.slate;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.facultyaffairs.matching.people.UnitId;

/**
 * The best slate there is, by dynamic programming over units. Within a unit only the best of each seniority matter, so
 * a unit is described by how many juniors and seniors are taken from it; the table holds, for each number of units,
 * juniors and seniors taken so far, the best way to get there.
 */
public final class ExactSelection implements Selection {

    @Override
    public List<Contender> choose(List<Contender> inOrder, SlateRule rule) {
        int size = Math.min(rule.size(), inOrder.size());
        Table table = new Table(size, Math.min(rule.minUnits(), size));
        for (Shelf shelf : shelves(inOrder, size)) {
            table = table.with(shelf);
        }
        return table.best(size, rule).stream()
                .sorted()
                .map(place -> inOrder.get(place))
                .toList();
    }

    private static Collection<Shelf> shelves(List<Contender> inOrder, int size) {
        Map<UnitId, Shelf> shelves = new LinkedHashMap<>();
        for (int place = 0; place < inOrder.size(); place++) {
            Contender contender = inOrder.get(place);
            shelves.computeIfAbsent(contender.unit(), unit -> new Shelf(size)).add(place, contender);
        }
        return shelves.values();
    }

    /** Those of one unit who could be chosen, juniors and seniors apart, best first. */
    private static final class Shelf {

        private final int most;
        private final List<Way> juniors = new ArrayList<>(List.of(Way.EMPTY));
        private final List<Way> seniors = new ArrayList<>(List.of(Way.EMPTY));

        Shelf(int most) {
            this.most = most;
        }

        void add(int place, Contender contender) {
            List<Way> ways = contender.senior() ? seniors : juniors;
            if (ways.size() <= most) {
                ways.add(ways.get(ways.size() - 1).and(place, contender.points()));
            }
        }

        /** The best way to take exactly so many of each. */
        Way way(int junior, int senior) {
            return juniors.get(junior).and(seniors.get(senior));
        }

        int juniors() {
            return juniors.size() - 1;
        }

        int seniors() {
            return seniors.size() - 1;
        }
    }

    /** What has been reached after some units: the best way for each (units, juniors, seniors). */
    private static final class Table {

        private final int size;
        private final int units;
        private final Map<Integer, Way> ways = new LinkedHashMap<>();

        Table(int size, int units) {
            this.size = size;
            this.units = units;
            ways.put(cell(0, 0, 0), Way.EMPTY);
        }

        /** Units beyond those asked for need no counting. */
        private int cell(int unit, int junior, int senior) {
            return (Math.min(unit, units) * (size + 1) + junior) * (size + 1) + senior;
        }

        Table with(Shelf shelf) {
            Table next = new Table(size, units);
            ways.forEach((cell, way) -> {
                int senior = cell % (size + 1);
                int junior = cell / (size + 1) % (size + 1);
                int unit = cell / (size + 1) / (size + 1);
                next.keep(cell, way);
                for (int j = 0; j <= shelf.juniors() && junior + senior + j <= size; j++) {
                    for (int s = j == 0 ? 1 : 0; s <= shelf.seniors() && junior + senior + j + s <= size; s++) {
                        next.keep(cell(unit + 1, junior + j, senior + s), way.and(shelf.way(j, s)));
                    }
                }
            });
            return next;
        }

        private void keep(int cell, Way way) {
            ways.merge(cell, way, Way::better);
        }

        List<Integer> best(int chosen, SlateRule rule) {
            Way best = Way.EMPTY;
            int least = Integer.MAX_VALUE;
            for (Map.Entry<Integer, Way> entry : ways.entrySet()) {
                int senior = entry.getKey() % (size + 1);
                int junior = entry.getKey() / (size + 1) % (size + 1);
                int unit = entry.getKey() / (size + 1) / (size + 1);
                int shortfall = rule.shortfall(junior, senior, unit);
                if (junior + senior == chosen && shortfall <= least) {
                    best = shortfall < least ? entry.getValue() : best.better(entry.getValue());
                    least = shortfall;
                }
            }
            return best.places();
        }
    }
}
