package org.facultyaffairs.matching.assignment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class MentorHeapPropertiesTest {

    @Property
    void mentorsComeOutByDistance(@ForAll @Size(max = 40) List<@IntRange(max = 99) Integer> distances) {
        MentorHeap heap = new MentorHeap(distances.size());
        heap.clear();
        for (int mentor = 0; mentor < distances.size(); mentor++) {
            put(heap, mentor, distances.get(mentor) + 50L * (mentor % 3));
        }
        for (int mentor = 0; mentor < distances.size(); mentor++) {
            put(heap, mentor, distances.get(mentor));
        }

        List<Integer> popped = new ArrayList<>();
        while (!heap.isEmpty()) {
            long nearest = heap.nearest();
            int mentor = heap.pop();
            assertThat(heap.distance(mentor)).isEqualTo(nearest).isEqualTo((long) distances.get(mentor));
            popped.add(mentor);
        }
        assertThat(popped).hasSameSizeAs(distances).doesNotHaveDuplicates();
        assertThat(popped.stream().map(distances::get).toList()).isSorted();
    }

    private static void put(MentorHeap heap, int mentor, long distance) {
        if (heap.improve(mentor, distance)) {
            heap.settle(mentor);
        }
    }

    @Example
    void onlyANearerDistanceIsAnImprovement() {
        MentorHeap heap = new MentorHeap(2);
        heap.clear();

        assertThat(heap.improve(1, 5)).isTrue();
        assertThat(heap.improve(1, 6)).isFalse();
        assertThat(heap.improve(1, 5)).isFalse();
        assertThat(heap.improve(1, 4)).isTrue();
        assertThat(heap.distance(1)).isEqualTo(4);
    }

    @Example
    void afterClearingEverybodyIsNew() {
        MentorHeap heap = new MentorHeap(2);
        heap.clear();
        put(heap, 0, 1);
        put(heap, 1, 2);
        heap.clear();
        assertThat(heap.isEmpty()).isTrue();

        put(heap, 1, 9);

        assertThat(heap.nearest()).isEqualTo(9);
        assertThat(heap.pop()).isOne();
        assertThat(heap.isEmpty()).isTrue();
    }
}
