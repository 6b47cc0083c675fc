package org.facultyaffairs.metrics.suppression;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.PriorityQueue;
import org.jspecify.annotations.Nullable;

/**
 * One hidden count under attack: how far can it move, up or down, if the other hidden counts move along? Moving it by one
 * is a path of changes in other counts from one end of its arc to the other; a maximum flow along such paths (Ford and
 * Fulkerson 1956) is how far it can move. Holds the state of one attack in one direction.
 */
final class Attack {

    /** Price of a count that stays as shown. */
    static final long FIXED = -1;

    /** Price of a count that is hidden already. */
    static final long HIDDEN = 0;

    private final CountNetwork network;
    private final long[] prices;
    private final int target;
    private final int start;
    private final int end;
    private final long[] counts;

    /** {@code prices}: per arc {@link #FIXED}, {@link #HIDDEN}, or what it costs to hide it too. */
    Attack(CountNetwork network, long[] prices, int target, boolean upwards) {
        CountNetwork.Arc arc = network.arc(target);
        this.network = network;
        this.prices = prices;
        this.target = target;
        this.start = upwards ? arc.to() : arc.from();
        this.end = upwards ? arc.from() : arc.to();
        this.counts = new long[network.size()];
        Arrays.setAll(counts, i -> network.arc(i).count());
    }

    /** What can be said of a count when those in {@code prices} that are {@link #HIDDEN} are not known. */
    static FeasibleInterval interval(CountNetwork network, long[] prices, int target) {
        long count = network.arc(target).count();
        long up = new Attack(network, prices, target, true).move(FeasibleInterval.UNBOUNDED);
        long down = new Attack(network, prices, target, false).move(count);
        long high = up == FeasibleInterval.UNBOUNDED ? FeasibleInterval.UNBOUNDED : count + up;
        return new FeasibleInterval(count - down, high);
    }

    /** Moves the count as far as the hidden ones allow, but not beyond {@code limit}; says how far that is. */
    long move(long limit) {
        long moved = 0;
        while (moved < limit) {
            Optional<Path> path = cheapestPath(1, HIDDEN);
            if (path.isEmpty()) {
                return moved;
            }
            long room = path.get().room();
            if (room == FeasibleInterval.UNBOUNDED) {
                return limit;
            }
            long step = Math.min(room, limit - moved);
            path.get().push(step);
            moved += step;
        }
        return moved;
    }

    /** The cheapest way to move it on by at least {@code room} if counts that have a price were hidden too. */
    Optional<Path> cheapestPath(long room) {
        return cheapestPath(room, FeasibleInterval.UNBOUNDED);
    }

    /** Dijkstra over changes of counts: with the arc a count grows, against it a count shrinks, at most to nothing. */
    private Optional<Path> cheapestPath(long room, long budget) {
        @Nullable Arrival[] arrivals = new @Nullable Arrival[network.nodes()];
        PriorityQueue<Arrival> queue = new PriorityQueue<>(Comparator.comparingLong(Arrival::price));
        queue.add(new Arrival(start, null, -1, true, 0));
        while (!queue.isEmpty()) {
            Arrival here = queue.remove();
            if (arrivals[here.node] != null) {
                continue;
            }
            arrivals[here.node] = here;
            if (here.node == end) {
                return Optional.of(new Path(here));
            }
            for (int arc : network.touching(here.node)) {
                boolean grows = network.arc(arc).from() == here.node;
                boolean movable = arc != target && prices[arc] != FIXED && (grows || counts[arc] >= room);
                if (movable && here.price + prices[arc] <= budget) {
                    int next = grows ? network.arc(arc).to() : network.arc(arc).from();
                    queue.add(new Arrival(next, here, arc, grows, here.price + prices[arc]));
                }
            }
        }
        return Optional.empty();
    }

    private record Arrival(int node, @Nullable Arrival before, int arc, boolean grows, long price) {}

    /** Counts that change together so that all sums stay as they are. */
    final class Path {

        private final List<Arrival> steps = new ArrayList<>();

        private Path(Arrival last) {
            for (Arrival step = last; step.before != null; step = step.before) {
                steps.add(step);
            }
        }

        long price() {
            return steps.stream().mapToLong(step -> prices[step.arc]).sum();
        }

        List<Integer> arcs() {
            return steps.stream().map(Arrival::arc).toList();
        }

        private long room() {
            return steps.stream()
                    .filter(step -> !step.grows)
                    .mapToLong(step -> counts[step.arc])
                    .min()
                    .orElse(FeasibleInterval.UNBOUNDED);
        }

        private void push(long by) {
            for (Arrival step : steps) {
                counts[step.arc] += step.grows ? by : -by;
            }
        }
    }
}
