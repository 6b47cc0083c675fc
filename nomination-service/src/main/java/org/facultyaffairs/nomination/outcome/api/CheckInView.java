package org.facultyaffairs.nomination.outcome.api;

import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.facultyaffairs.nomination.outcome.CheckInList;
import org.jspecify.annotations.Nullable;

/** One question to the sponsor, and their answer. */
@Schema(name = "CheckIn")
public record CheckInView(
        @Schema(examples = "30") int dueDay,
        LocalDate dueOn,
        Instant dueAt,
        CheckInList.State state,

        @Schema(description = "Absent until answered, and for the nominee") @Nullable
        Boolean goodMatch,

        @Schema(description = "For the sponsor and the office alone") @Nullable
        String note,

        @Nullable Instant answeredAt) {

    static CheckInView of(CheckInList.Entry entry) {
        return new CheckInView(
                entry.checkIn().dueDay(),
                entry.checkIn().dueOn(),
                entry.dueAt(),
                entry.state(),
                entry.goodMatch(),
                entry.note(),
                entry.answeredAt());
    }
}
