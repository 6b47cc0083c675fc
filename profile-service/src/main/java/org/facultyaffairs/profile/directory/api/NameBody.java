package org.facultyaffairs.profile.directory.api;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.facultyaffairs.profile.directory.PersonName;

/** A name as sent. */
@Schema(name = "PersonNameFacts")
public record NameBody(
        @NotBlank @Size(max = 100) @Schema(examples = "Samuel")
        String given,

        @NotBlank @Size(max = 100) @Schema(examples = "Reyes")
        String family) {

    PersonName name() {
        return new PersonName(given.strip(), family.strip());
    }

    static NameBody of(PersonName name) {
        return new NameBody(name.given(), name.family());
    }
}
