package org.facultyaffairs.profile.career.api;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.facultyaffairs.profile.career.Career;
import org.facultyaffairs.profile.career.Evidence;
import org.facultyaffairs.profile.directory.Bandwidth;
import org.facultyaffairs.profile.directory.CareerWords;
import org.facultyaffairs.profile.directory.OpenTo;
import org.jspecify.annotations.Nullable;

/** A career profile as sent; what is left out is said to be empty. */
@Schema(name = "CareerProfileWords")
public record CareerBody(
        @Size(max = 1000) @Schema(examples = "The cardiologist who teaches teams to speak up.") @Nullable
        String identityStatement,

        @Size(max = 1000) @Schema(examples = "Turning near misses at the bedside into teaching that lasts.") @Nullable
        String sweetSpot,

        @Size(max = 20) @Schema(examples = "[\"medical-education\",\"heart-failure\"]") @Nullable
        List<@NotBlank @Size(max = 60) String> interests,

        @Size(max = 20) @Schema(examples = "[\"TEACHING\",\"QI_SAFETY\"]") @Nullable
        List<@NotBlank @Size(max = 60) String> expertise,

        @Size(max = 20) @Schema(examples = "[\"simulation\"]") @Nullable
        List<@NotBlank @Size(max = 40) String> tags,

        @Size(max = 10) @Schema(examples = "[\"en\",\"ig\"]") @Nullable
        List<@NotBlank @Size(max = 20) String> languages,

        @Min(0) @Max(20) @Schema(examples = "2") @Nullable Integer mentoringCapacity,

        @Size(max = 7) @Schema(examples = "[\"MENTOR\",\"SPONSOR\"]") @Nullable
        List<@NotNull OpenTo> openTo,

        @Valid @Nullable BandwidthBody bandwidth,

        @Size(max = 20) @Nullable List<@NotNull @Valid LinkBody> links) {

    /** Whether the person can take on more. */
    @Schema(name = "BandwidthWords")
    public record BandwidthBody(
            @NotNull Boolean available,
            @Schema(examples = "2027-01-01") @Nullable LocalDate notBefore) {}

    /** A link to what the person has done. */
    @Schema(name = "EvidenceLinkBody")
    public record LinkBody(
            @NotNull Evidence.Kind kind,

            @NotBlank
            @Size(max = 500)
            @Pattern(regexp = "https?://[^\\s<>\"]+", message = "must be a web address")
            @Schema(examples = "https://orcid.org/0000-0002-1825-0097")
            String url,

            @Size(max = 200) @Schema(examples = "Teaching at the bedside: a curriculum") @Nullable
            String title) {}

    Career career() {
        return new Career(
                new CareerWords(
                        text(identityStatement),
                        text(sweetSpot),
                        distinct(interests),
                        distinct(expertise),
                        distinct(tags),
                        distinct(languages),
                        mentoringCapacity == null ? 0 : mentoringCapacity,
                        distinct(openTo),
                        bandwidth == null
                                ? Bandwidth.FREE
                                : new Bandwidth(bandwidth.available(), bandwidth.notBefore())),
                distinct(links).stream()
                        .map(link -> new Evidence(link.kind(), link.url(), text(link.title())))
                        .toList());
    }

    private static @Nullable String text(@Nullable String sent) {
        return sent == null || sent.isBlank() ? null : sent.strip();
    }

    private static <T> List<T> distinct(@Nullable List<T> sent) {
        return sent == null ? List.of() : sent.stream().distinct().toList();
    }
}
