package org.facultyaffairs.chassis.openapi;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.headers.Header;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.eclipse.microprofile.openapi.models.responses.APIResponses;

/**
 * Completes a service's document while it is built: each operation lists the errors that the mechanism can give beside
 * its own, each error has the one shape of a problem with an example, a {@code POST} takes an {@code Idempotency-Key},
 * and what was made or begun says where it is.
 */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class InterfaceConventions implements OASFilter {

    private static final int FIRST_ERROR = 400;

    @Override
    public void filterOpenAPI(OpenAPI document) {
        Components components = Objects.requireNonNullElseGet(document.getComponents(), OASFactory::createComponents);
        ProblemAnswer.schemas().forEach(components::addSchema);
        document.setComponents(components);
        if (document.getPaths() != null) {
            document.getPaths().getPathItems().forEach((path, item) -> item.getOperations()
                    .forEach((verb, operation) -> complete(path, item, verb, operation)));
        }
    }

    private static void complete(String path, PathItem item, PathItem.HttpMethod verb, Operation operation) {
        APIResponses responses =
                Objects.requireNonNullElseGet(operation.getResponses(), OASFactory::createAPIResponses);
        Map<String, APIResponse> answers = new TreeMap<>();
        if (responses.getAPIResponses() != null) {
            answers.putAll(responses.getAPIResponses());
        }
        UsualErrors.of(path, item, verb, operation)
                .forEach((status, sentence) -> answers.merge(
                        status,
                        OASFactory.createAPIResponse().description(sentence),
                        (own, usual) -> UsualErrors.isSaidByNobody(own.getDescription()) ? usual : own));
        answers.forEach((status, answer) -> dress(path, status, answer));
        responses.setAPIResponses(answers);
        operation.setResponses(responses);
        if (verb == PathItem.HttpMethod.POST) {
            operation.addParameter(idempotencyKey());
        }
    }

    private static void dress(String path, String status, APIResponse answer) {
        if (status.equals("200")) {
            ListForms.tell(answer);
        } else if (status.equals("201") || status.equals("202")) {
            answer.addHeader("Location", header("The path of what was made, or where the work is followed."));
        } else if (status.matches("\\d{3}") && Integer.parseInt(status) >= FIRST_ERROR) {
            answer.setContent(ProblemAnswer.content(Integer.parseInt(status), answer.getDescription(), path));
        }
        if (status.equals("503")) {
            answer.addHeader("Retry-After", header("Seconds to wait."));
        }
    }

    private static Header header(String words) {
        return OASFactory.createHeader().description(words).schema(text());
    }

    private static Parameter idempotencyKey() {
        return OASFactory.createParameter()
                .name("Idempotency-Key")
                .in(Parameter.In.HEADER)
                .description("A key of your own making. Within 24 h the same key and body give the first answer again.")
                .schema(text().minLength(1).maxLength(200))
                .example("8f14e45f-ceea-467f-9575-2f0e3c8b1a5d");
    }

    private static Schema text() {
        return OASFactory.createSchema().addType(Schema.SchemaType.STRING);
    }
}
