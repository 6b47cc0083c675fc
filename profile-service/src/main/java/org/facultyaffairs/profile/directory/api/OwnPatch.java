package org.facultyaffairs.profile.directory.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Valid;
import jakarta.validation.Validator;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BadRequestException;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.facultyaffairs.chassis.http.Refusal;
import org.facultyaffairs.chassis.http.Refusal.Violation;
import org.facultyaffairs.profile.directory.DescribeMyself.Own;
import org.facultyaffairs.profile.directory.PersonName;
import org.jspecify.annotations.Nullable;

/** Makes of a merge patch what a person wants to be said of themselves. */
@ApplicationScoped
class OwnPatch {

    private static final Set<String> MINE = Set.of("preferredName", "orcid");
    private static final Set<String> OF_THE_VIEW = Arrays.stream(FacultyView.class.getRecordComponents())
            .map(component -> component.getName())
            .collect(Collectors.toUnmodifiableSet());

    private final ObjectMapper json;
    private final Validator validator;

    OwnPatch(ObjectMapper json, Validator validator) {
        this.json = json;
        this.validator = validator;
    }

    /** What a person may say of themselves, as sent. */
    @Schema(name = "MyOwn")
    record Body(
            @Valid @Nullable NameBody preferredName,

            @Size(max = 60) @Schema(examples = "0000-0002-1825-0097") @Nullable
            String orcid) {}

    /**
     * Merges the patch into what is.
     *
     * @throws Refusal 400 for an unknown field, 422 for one that is HR's or that a rule forbids
     */
    Own apply(Own now, JsonNode patch) {
        if (!(patch instanceof ObjectNode changes)) {
            throw Refusal.malformed("malformed-patch", "A merge patch is a JSON object.");
        }
        refuseHrFacts(changes);
        ObjectNode document = json.valueToTree(body(now));
        return own(valid(read(merged(document, changes))));
    }

    private static void refuseHrFacts(ObjectNode patch) {
        Set<String> foreign = new TreeSet<>(OF_THE_VIEW);
        foreign.removeAll(MINE);
        List<Violation> violations = foreign.stream()
                .filter(patch::has)
                .map(field -> new Violation(field, "This is not changed here: HR says it, or your career profile."))
                .toList();
        if (!violations.isEmpty()) {
            throw Refusal.brokenRule(
                    "not-yours-to-change", "Only preferredName and orcid are changed here.", violations);
        }
    }

    private static ObjectNode merged(ObjectNode target, ObjectNode patch) {
        patch.properties().forEach(change -> {
            JsonNode value = change.getValue();
            if (value.isNull()) {
                target.remove(change.getKey());
            } else if (value instanceof ObjectNode inner) {
                target.set(
                        change.getKey(),
                        merged(
                                target.get(change.getKey()) instanceof ObjectNode was ? was : target.objectNode(),
                                inner));
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
        List<Violation> violations =
                validator.validate(body).stream().map(OwnPatch::violation).toList();
        if (!violations.isEmpty()) {
            throw Refusal.malformed("invalid-request", "Some fields cannot be accepted.", violations);
        }
        return body;
    }

    private static Violation violation(ConstraintViolation<Body> found) {
        return new Violation(found.getPropertyPath().toString(), found.getMessage());
    }

    private static Body body(Own own) {
        PersonName preferred = own.preferredName();
        return new Body(preferred == null ? null : NameBody.of(preferred), own.orcid());
    }

    private static Own own(Body body) {
        NameBody preferred = body.preferredName();
        return new Own(preferred == null ? null : preferred.name(), body.orcid());
    }
}
