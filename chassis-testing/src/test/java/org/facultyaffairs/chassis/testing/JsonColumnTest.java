package org.facultyaffairs.chassis.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.type.TypeReference;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import org.facultyaffairs.chassis.database.JsonColumn;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What a column holds outlives the release that wrote it. */
class JsonColumnTest {

    record Kept(
            LocalDate day,
            Instant at,
            List<Period> after,
            @Nullable String note) {}

    static class KeptColumn extends JsonColumn<Kept> {
        KeptColumn() {
            super(new TypeReference<>() {});
        }
    }

    private static final Kept KEPT = new Kept(
            LocalDate.of(2026, 3, 1), Instant.parse("2026-03-01T10:15:30.25Z"), List.of(Period.ofDays(30)), null);

    private final KeptColumn column = new KeptColumn();

    @Test
    void whatIsAbsentIsLeftOutAndTimesCanBeRead() {
        // When
        String text = column.convertToDatabaseColumn(KEPT);
        // Then
        assertThat(text).isEqualTo("{\"day\":\"2026-03-01\",\"at\":\"2026-03-01T10:15:30.250Z\",\"after\":[\"P30D\"]}");
        assertThat(column.convertToEntityAttribute(text)).isEqualTo(KEPT);
    }

    @Test
    void whatAnOlderReleaseWroteStaysReadable() {
        // Given
        String numbers =
                "{\"day\":[2026,3,1],\"at\":1772360130.250000000,\"after\":[\"P30D\"],\"note\":null,\"gone\":true}";
        // When
        Kept read = column.convertToEntityAttribute(numbers);
        // Then
        assertThat(read).isEqualTo(KEPT);
    }

    @Test
    void nothingIsKeptOfNothing() {
        assertThat(column.convertToDatabaseColumn(null)).isNull();
        assertThat(column.convertToEntityAttribute(null)).isNull();
    }
}
