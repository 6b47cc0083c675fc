package org.facultyaffairs.profile.career.api;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.facultyaffairs.chassis.http.Versioned;
import org.facultyaffairs.profile.career.CareerVersion;
import org.facultyaffairs.profile.career.Evidence;
import org.facultyaffairs.profile.directory.Bandwidth;
import org.facultyaffairs.profile.directory.CareerWords;
import org.facultyaffairs.profile.directory.OpenTo;
import org.jspecify.annotations.Nullable;

/** A career profile as read; version 0 has not been written yet. */
@Schema(name = "CareerProfile")
public record CareerView(
        UUID facultyId,
        long version,
        @Nullable Instant writtenAt,
        @Nullable String identityStatement,
        @Nullable String sweetSpot,
        List<String> interests,
        List<String> expertise,
        List<String> tags,
        List<String> languages,
        int mentoringCapacity,
        List<OpenTo> openTo,
        Bandwidth bandwidth,
        List<Evidence> links)
        implements Versioned {

    static CareerView of(CareerVersion profile) {
        CareerWords words = profile.career().words();
        return new CareerView(
                profile.facultyId().value(),
                profile.version(),
                profile.version() == 0 ? null : profile.writtenAt(),
                words.identityStatement(),
                words.sweetSpot(),
                words.interests(),
                words.expertise(),
                words.tags(),
                words.languages(),
                words.mentoringCapacity(),
                words.openTo(),
                words.bandwidth(),
                profile.career().links());
    }
}
