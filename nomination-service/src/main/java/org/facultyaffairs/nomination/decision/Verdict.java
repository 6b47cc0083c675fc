package org.facultyaffairs.nomination.decision;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a committee decides.
 *
 * @param selected nominations; may be none
 * @param reason for those who are selected, kept general
 * @param reasonForOthers for those who are not, kept general, with what would change it
 * @param present members who took part
 * @param notes for the minutes; read by the chair and the office
 */
public record Verdict(
        List<UUID> selected,
        String reason,
        String reasonForOthers,
        List<UUID> present,
        @Nullable String notes) {

    public Verdict {
        selected = List.copyOf(selected);
        present = List.copyOf(present);
    }
}
