package org.facultyaffairs.profile.selfid.api;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.facultyaffairs.chassis.http.Versioned;
import org.facultyaffairs.profile.selfid.Answers;
import org.facultyaffairs.profile.selfid.Consent;
import org.facultyaffairs.profile.selfid.Gender;
import org.facultyaffairs.profile.selfid.MySelfIdentification;
import org.facultyaffairs.profile.selfid.RaceEthnicity;
import org.facultyaffairs.profile.selfid.SelfIdentification;
import org.facultyaffairs.profile.selfid.YesNo;
import org.jspecify.annotations.Nullable;

/** What I told, for me alone. */
@Schema(name = "SelfIdentification")
public record SelfIdView(
        long version,

        @Schema(description = "IMPORT when an earlier survey of mine was taken over.")
        SelfIdentification.Source source,

        Consent consent,
        @Nullable Gender gender,
        @Nullable List<RaceEthnicity> raceEthnicity,

        @Schema(description = "Under-represented in medicine; derived, absent when it cannot be told.") @Nullable
        Boolean urim,

        @Nullable YesNo disability,
        @Nullable YesNo firstGeneration,
        @Nullable YesNo veteran)
        implements Versioned {

    static SelfIdView of(MySelfIdentification.Own own) {
        Answers answers = own.answers();
        return new SelfIdView(
                own.version(),
                own.source(),
                own.consent(),
                answers.gender(),
                answers.raceEthnicity(),
                answers.urim(),
                answers.disability(),
                answers.firstGeneration(),
                answers.veteran());
    }

    /** Answers are never printed, not even by accident. */
    @Override
    public String toString() {
        return "SelfIdView[sealed]";
    }
}
