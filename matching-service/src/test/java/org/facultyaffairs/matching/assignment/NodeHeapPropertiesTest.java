package org.facultyaffairs.matching.assignment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class NodeHeapPropertiesTest {

    @Property
    void theNearestIsSettledFirstAndOfEquallyNearOnesTheLowerNumber(
            @ForAll @Size(max = 40) List<@IntRange(max = 9) Integer> distances) {
        NodeHeap heap = new NodeHeap(distances.size());
        for (int node = distances.size() - 1; node >= 0; node--) {
            heap.reach(node, distances.get(node) + node % 3);
        }
        for (int node = 0; node < distances.size(); node++) {
            heap.reach(node, distances.get(node));
        }

        assertThat(settled(heap))
                .isEqualTo(IntStream.range(0, distances.size())
                        .boxed()
                        .sorted(Comparator.comparing(distances::get))
                        .toList());
    }

    @Example
    void aNodeThatIsBroughtNearerIsSettledSooner() {
        NodeHeap heap = new NodeHeap(3);
        heap.reach(0, 5);
        heap.reach(1, 6);
        heap.reach(2, 7);
        heap.reach(2, 4);

        assertThat(settled(heap)).containsExactly(2, 0, 1);
    }

    @Example
    void aNodeComesBackAfterItWasSettledOrCleared() {
        NodeHeap heap = new NodeHeap(2);
        heap.reach(1, 5);
        assertThat(heap.settle()).isOne();
        assertThat(heap.isEmpty()).isTrue();
        heap.reach(1, 5);
        heap.reach(0, 7);
        heap.clear();
        assertThat(heap.isEmpty()).isTrue();
        heap.reach(0, 2);
        heap.reach(1, 1);

        assertThat(settled(heap)).containsExactly(1, 0);
    }

    private static List<Integer> settled(NodeHeap heap) {
        List<Integer> settled = new ArrayList<>();
        while (!heap.isEmpty()) {
            settled.add(heap.settle());
        }
        return settled;
    }
}
