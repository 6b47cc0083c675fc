package org.facultyaffairs.profile.vocabulary;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A word of a vocabulary: the code that is stored and the label that is shown. */
public record Term(
        @Schema(examples = "medical-education") String code,
        @Schema(examples = "Medical education") String label) {}
