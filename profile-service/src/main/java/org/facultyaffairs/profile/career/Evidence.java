package org.facultyaffairs.profile.career;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A link to what a person has done. */
@Schema(name = "EvidenceLink")
public record Evidence(
        Kind kind,

        @Schema(examples = "https://orcid.org/0000-0002-1825-0097")
        String url,

        @Schema(examples = "Teaching at the bedside: a curriculum") @Nullable
        String title) {

    /** Where it leads. */
    public enum Kind {
        ORCID,
        MEDEDPORTAL,
        GRANT,
        PUBLICATION,
        OTHER
    }
}
