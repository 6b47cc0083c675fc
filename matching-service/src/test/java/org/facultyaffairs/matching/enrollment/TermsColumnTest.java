package org.facultyaffairs.matching.enrollment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.facultyaffairs.matching.criteria.HalfDay;
import org.junit.jupiter.api.Test;

class TermsColumnTest {

    private final TermsColumn column = new TermsColumn();

    @Test
    void termsFromBeforeFreeTimesWereAskedForHaveNone() {
        assertThat(column.convertToEntityAttribute("""
                        {"needs": {}, "mentorsWanted": 1, "capacity": 0, "areas": [], "preferences": [],
                         "notAgain": []}""")).isEqualTo(terms(List.of()));
    }

    @Test
    void whenSomebodyHasTimeIsKept() {
        // Given
        Terms said = terms(List.of(HalfDay.MONDAY_MORNING, HalfDay.FRIDAY_AFTERNOON));

        // Then
        assertThat(column.convertToEntityAttribute(column.convertToDatabaseColumn(said)))
                .isEqualTo(said);
    }

    private static Terms terms(List<HalfDay> freeTimes) {
        return new Terms(Map.of(), 1, 0, null, List.of(), List.of(), List.of(), freeTimes);
    }
}
