package org.facultyaffairs.profile.directory.api;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.facultyaffairs.profile.directory.EmployeeNumber;
import org.facultyaffairs.profile.directory.FacultyStatus;
import org.facultyaffairs.profile.directory.HrFacts;
import org.facultyaffairs.profile.directory.Orcid;
import org.facultyaffairs.profile.directory.Rank;
import org.facultyaffairs.profile.directory.Track;
import org.jspecify.annotations.Nullable;

/** What HR sends of a person: the present state of the primary appointment; earlier ones are kept by themselves. */
@Schema(name = "FacultyFacts")
public record FacultyBody(
        @NotBlank @Size(max = 32) @Schema(examples = "E0011")
        String employeeNumber,

        @NotNull @Valid NameBody name,

        @NotBlank
        @Size(max = 200)
        @Pattern(regexp = HrFacts.EMAIL_FORM, message = "must be an e-mail address")
        @Schema(examples = "e0011@som.example.edu")
        String email,

        @Size(max = 60) @Schema(examples = "0000-0002-1825-0097") @Nullable
        String orcid,

        @NotBlank @Size(max = 40) @Schema(examples = "cardiology")
        String unit,

        @NotNull Rank rank,

        @NotNull Track track,

        @NotNull @Schema(examples = "2020-07-01") LocalDate rankSince,

        @NotNull @Schema(examples = "2014-07-01") LocalDate hiredOn,

        @DecimalMin("0.0") @DecimalMax("1.0") @Schema(examples = "0.8", defaultValue = "1") @Nullable
        Double fte,

        @Schema(defaultValue = "ACTIVE") @Nullable FacultyStatus status,

        @Pattern(regexp = HrFacts.ROLE_FORM, message = "must be upper-case words joined by underscores")
        @Schema(examples = "FELLOWSHIP_DIRECTOR")
        @Nullable
        String leadershipRole) {

    HrFacts facts() {
        return new HrFacts(
                new EmployeeNumber(employeeNumber),
                name.name(),
                email,
                orcid == null || orcid.isBlank() ? null : new Orcid(orcid),
                unit,
                rank,
                track,
                rankSince,
                hiredOn,
                fte == null ? 1.0 : fte,
                status == null ? FacultyStatus.ACTIVE : status,
                leadershipRole);
    }
}
