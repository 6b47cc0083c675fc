package org.facultyaffairs.metrics.suppression;

import java.util.OptionalLong;

/** What readers may see of one group (or of everybody): an empty count is a hidden one. */
public record PublishedSelection(String group, OptionalLong selected, OptionalLong notSelected, OptionalLong eligible) {

    /** Whether the group's rate may be shown: both of its counts are. */
    public boolean isShown() {
        return selected.isPresent() && eligible.isPresent();
    }
}
