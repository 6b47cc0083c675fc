package org.facultyaffairs.profile.directory.api;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.facultyaffairs.chassis.http.Refusal;
import org.facultyaffairs.chassis.http.Refusal.Violation;
import org.facultyaffairs.profile.directory.FacultyFilter;
import org.facultyaffairs.profile.directory.FacultyStatus;
import org.facultyaffairs.profile.directory.OpenTo;
import org.facultyaffairs.profile.directory.Rank;
import org.facultyaffairs.profile.directory.Track;
import org.jspecify.annotations.Nullable;

/** The filters of a search, as sent. */
public class FacultyQuery {

    @QueryParam("q")
    @Size(max = 100)
    @Parameter(description = "Part of a name, or of an interest, an expertise or a tag.", example = "okaf")
    @Nullable
    String q;

    @QueryParam("unit")
    @Size(max = 40)
    @Parameter(description = "A unit, with all units under it.", example = "medicine")
    @Nullable
    String unit;

    @QueryParam("rank")
    @Parameter(description = "INSTRUCTOR, ASSISTANT_PROFESSOR, ASSOCIATE_PROFESSOR, PROFESSOR or EMERITUS.")
    @Nullable
    String rank;

    @QueryParam("track")
    @Parameter(description = "TENURE, CLINICIAN_EDUCATOR, RESEARCH, CLINICAL or PRACTICE.")
    @Nullable
    String track;

    @QueryParam("interest")
    @Size(max = 60)
    @Parameter(description = "A term of the vocabulary `interests`.", example = "medical-education")
    @Nullable
    String interest;

    @QueryParam("openTo")
    @Parameter(description = "MENTOR, COACH, SPONSOR, PEER_GROUP, COMMITTEES, TALKS or LEADERSHIP.")
    @Nullable
    String openTo;

    @QueryParam("status")
    @Parameter(description = "ACTIVE, ON_LEAVE or DEPARTED; without it everyone who has not left.")
    @Nullable
    String status;

    FacultyFilter filter() {
        return new FacultyFilter(
                text(q),
                text(unit),
                one("rank", rank, Rank.class),
                one("track", track, Track.class),
                text(interest),
                one("openTo", openTo, OpenTo.class),
                one("status", status, FacultyStatus.class));
    }

    private static Optional<String> text(@Nullable String sent) {
        return Optional.ofNullable(sent).filter(text -> !text.isBlank());
    }

    private static <E extends Enum<E>> Optional<E> one(String name, @Nullable String sent, Class<E> type) {
        return text(sent).map(text -> Arrays.stream(type.getEnumConstants())
                .filter(constant -> constant.name().equals(text))
                .findFirst()
                .orElseThrow(() -> unknown(name, type)));
    }

    private static <E extends Enum<E>> Refusal unknown(String name, Class<E> type) {
        String names = Arrays.stream(type.getEnumConstants()).map(Enum::name).collect(Collectors.joining(", "));
        return Refusal.malformed(
                "bad-filter",
                "The filter " + name + " has no such value.",
                java.util.List.of(new Violation(name, "One of " + names)));
    }
}
