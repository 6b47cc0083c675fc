package org.facultyaffairs.nomination.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.facultyaffairs.nomination.review.Reviews.nomination;
import static org.facultyaffairs.nomination.review.Reviews.nominations;
import static org.facultyaffairs.nomination.review.Reviews.reviewer;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.facultyaffairs.nomination.people.FacultyId;
import org.junit.jupiter.api.Test;

class ReviewAssignmentsTest {

    @Test
    void whoIsRecusedDoesNotRead() {
        // When
        ReviewAssignments assignments = ReviewAssignments.balanced(
                nominations(1),
                List.of(reviewer(1), reviewer(2), reviewer(3)),
                Map.of(nomination(0), Set.of(reviewer(1))),
                2);

        // Then
        assertThat(assignments.readers().get(nomination(0))).containsExactly(reviewer(2), reviewer(3));
    }

    @Test
    void whereTooFewMayReadFewerDo() {
        // When
        ReviewAssignments assignments = ReviewAssignments.balanced(
                nominations(1), List.of(reviewer(1), reviewer(2)), Map.of(nomination(0), Set.of(reviewer(1))), 2);

        // Then
        assertThat(assignments.readers().get(nomination(0))).containsExactly(reviewer(2));
    }

    @Test
    void whoWasAskedBeforeStaysAndCountsAsLoad() {
        // When
        ReviewAssignments assignments = ReviewAssignments.completed(
                nominations(2),
                List.of(reviewer(1), reviewer(2), reviewer(3)),
                Map.of(),
                2,
                Map.of(nomination(0), List.of(reviewer(2), reviewer(3))));

        // Then
        assertThat(assignments.readers().get(nomination(0))).containsExactly(reviewer(2), reviewer(3));
        assertThat(assignments.readers().get(nomination(1))).containsExactly(reviewer(1), reviewer(2));
    }

    @Property
    void theLoadDiffersByAtMostOneWhenNobodyIsRecused(
            @ForAll @IntRange(min = 1, max = 12) int nominations,
            @ForAll @IntRange(min = 2, max = 7) int members,
            @ForAll @IntRange(min = 1, max = 3) int each) {
        List<FacultyId> committee =
                IntStream.range(0, members).mapToObj(Reviews::reviewer).toList();
        ReviewAssignments assignments = ReviewAssignments.balanced(nominations(nominations), committee, Map.of(), each);
        Map<FacultyId, Integer> load = new HashMap<>();
        committee.forEach(member -> load.put(member, 0));
        assignments.readers().values().forEach(readers -> {
            assertThat(readers).doesNotHaveDuplicates().hasSize(Math.min(each, members));
            readers.forEach(reader -> load.merge(reader, 1, Integer::sum));
        });
        int most = load.values().stream().mapToInt(Integer::intValue).max().orElse(0);
        int least = load.values().stream().mapToInt(Integer::intValue).min().orElse(0);
        assertThat(most - least).isLessThanOrEqualTo(1);
    }
}
