package org.facultyaffairs.matching.enrollment.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.Validator;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BadRequestException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.facultyaffairs.chassis.http.Refusal;
import org.facultyaffairs.chassis.http.Refusal.Violation;
import org.facultyaffairs.matching.criteria.HalfDay;
import org.facultyaffairs.matching.enrollment.ChangeEnrollment.Wanted;
import org.facultyaffairs.matching.enrollment.Enrollment;
import org.facultyaffairs.matching.enrollment.EnrollmentRole;
import org.facultyaffairs.matching.enrollment.Terms;
import org.facultyaffairs.matching.enrollment.WrittenTerms;
import org.facultyaffairs.matching.people.ContentArea;
import org.jspecify.annotations.Nullable;

/** Makes of a merge patch (RFC 7396) what an enrolment is to be. */
@ApplicationScoped
class EnrollmentPatch {

    private final ObjectMapper json;
    private final Validator validator;

    EnrollmentPatch(ObjectMapper json, Validator validator) {
        this.json = json;
        this.validator = validator;
    }

    /** What of an enrolment can be changed. */
    @Schema(name = "EnrollmentPatch")
    record Body(
            @Pattern(regexp = "ENROLLED", message = "Only ENROLLED can be said here; to leave, delete the enrolment.")
            @Schema(description = "`ENROLLED` says yes to the office's invitation.", examples = "ENROLLED")
            @Nullable
            String status,

            @Schema(examples = "{\"TEACHING\": 2, \"RESEARCH\": null}") @Nullable
            Map<ContentArea, @NotNull(message = "Give a level from 0 to 3.") Integer> needs,

            @Schema(examples = "2") @Nullable Integer mentorsWanted,
            @Schema(examples = "3") @Nullable Integer capacity,

            @Size(max = 2000, message = "Limits have at most 2000 characters.")
            @Schema(examples = "Not before March.")
            @Nullable
            String limits,

            @Size(max = 8, message = "There are 8 areas.") @Nullable
            List<@NotNull(message = "An area is missing here.") ContentArea> areas,

            @Size(max = 100, message = "A list names at most 100 people.")
            @Schema(examples = "[\"387bf5d1-c933-3d51-b4d1-787dd7952da6\"]")
            @Nullable
            List<@NotNull(message = "An id is missing here.") UUID> preferences,

            @Size(max = 100, message = "A list names at most 100 people.")
            @Schema(examples = "[\"387bf5d1-c933-3d51-b4d1-787dd7952da6\"]")
            @Nullable
            List<@NotNull(message = "An id is missing here.") UUID> notAgain,

            @Size(max = 10, message = "There are 10 half-days.") @Schema(examples = "[\"MONDAY_MORNING\"]") @Nullable
            List<@NotNull(message = "A half-day is missing here.") HalfDay> freeTimes) {

        static Body of(Enrollment enrollment) {
            Terms terms = enrollment.terms();
            boolean mentee = enrollment.role() == EnrollmentRole.MENTEE;
            return new Body(
                    null,
                    mentee ? terms.needs() : null,
                    mentee ? terms.mentorsWanted() : null,
                    mentee ? null : terms.capacity(),
                    mentee ? null : terms.limits(),
                    mentee ? null : terms.areas(),
                    terms.preferences(),
                    terms.notAgain(),
                    terms.freeTimes());
        }

        Wanted wanted() {
            return new Wanted(
                    status != null,
                    new WrittenTerms(
                            needs,
                            mentorsWanted,
                            capacity,
                            limits == null || limits.isBlank() ? null : limits.strip(),
                            areas,
                            preferences,
                            notAgain,
                            freeTimes));
        }
    }

    /**
     * Merges the patch into what is.
     *
     * @throws Refusal 400 for an unknown field or a form that cannot be read
     */
    Wanted apply(Enrollment now, JsonNode patch) {
        if (!(patch instanceof ObjectNode changes)) {
            throw Refusal.malformed("malformed-patch", "A merge patch is a JSON object.");
        }
        ObjectNode document = json.valueToTree(Body.of(now));
        return valid(read(merged(document, changes))).wanted();
    }

    private static ObjectNode merged(ObjectNode target, ObjectNode patch) {
        patch.properties().forEach(change -> {
            JsonNode value = change.getValue();
            if (value.isNull()) {
                target.remove(change.getKey());
            } else if (value instanceof ObjectNode inner) {
                ObjectNode was = target.get(change.getKey()) instanceof ObjectNode there ? there : target.objectNode();
                target.set(change.getKey(), merged(was, inner));
            } else {
                target.set(change.getKey(), value);
            }
        });
        return target;
    }

    private Body read(ObjectNode document) {
        try {
            return json.treeToValue(document, Body.class);
        } catch (JsonProcessingException unreadable) {
            throw new BadRequestException(unreadable);
        }
    }

    private Body valid(Body body) {
        List<Violation> violations = validator.validate(body).stream()
                .map(found -> new Violation(found.getPropertyPath().toString(), found.getMessage()))
                .toList();
        if (!violations.isEmpty()) {
            throw Refusal.malformed("invalid-request", "Some fields cannot be accepted.", violations);
        }
        return body;
    }
}
