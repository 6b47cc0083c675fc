package org.facultyaffairs.profile.selfid.api;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.facultyaffairs.profile.selfid.Answers;
import org.facultyaffairs.profile.selfid.Consent;
import org.facultyaffairs.profile.selfid.Gender;
import org.facultyaffairs.profile.selfid.RaceEthnicity;
import org.facultyaffairs.profile.selfid.YesNo;
import org.jspecify.annotations.Nullable;

/** What a person tells; every answer may be left out, the consent may not. */
@Schema(name = "SelfIdentificationAnswers")
public record SelfIdBody(
        @NotNull @Valid ConsentBody consent,
        @Nullable Gender gender,

        @Size(max = 9) @Schema(examples = "[\"HISPANIC_OR_LATINO\",\"WHITE\"]") @Nullable
        List<@NotNull RaceEthnicity> raceEthnicity,

        @Nullable YesNo disability,
        @Nullable YesNo firstGeneration,
        @Nullable YesNo veteran) {

    /** The consent under which the answers are given. */
    @Schema(name = "ConsentGiven")
    public record ConsentBody(
            @NotBlank @Size(max = 100) @Schema(examples = "AGGREGATE_EQUITY_AND_SLATE_CHECKS")
            String purpose,

            @Schema(examples = "2026-11-20", description = "Today, when left out.") @Nullable
            LocalDate givenOn,

            @NotBlank @Size(max = 40) @Schema(examples = "2026-1")
            String textVersion) {}

    Consent consentOr(LocalDate today) {
        LocalDate givenOn = consent.givenOn();
        return new Consent(consent.purpose(), givenOn == null ? today : givenOn, consent.textVersion());
    }

    Answers answers() {
        return Answers.of(gender, raceEthnicity, disability, firstGeneration, veteran);
    }

    /** Answers are never printed, not even by accident. */
    @Override
    public String toString() {
        return "SelfIdBody[sealed]";
    }
}
