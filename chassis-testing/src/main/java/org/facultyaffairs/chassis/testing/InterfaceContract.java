package org.facultyaffairs.chassis.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.facultyaffairs.chassis.testing.OpenApiDocument.Operation;
import org.junit.jupiter.api.Test;

/** What every service's interface promises, read from its OpenAPI document. A {@code @QuarkusTest} implements it. */
public interface InterfaceContract {

    /** The service's name in the gateway's table, such as {@code profile}. */
    String serviceName();

    /** An operation that is not meant for portals says {@code x-internal: true}. */
    @Test
    default void everyOperationIsReachedThroughTheGateway() {
        GatewayRoutes routes = GatewayRoutes.ofTheHouse();

        assertThat(OpenApiDocument.ofRunningService().operations())
                .filteredOn(operation -> !operation.said().path("x-internal").asBoolean())
                .filteredOn(operation -> !routes.lead(serviceName(), operation))
                .as("operations without a line in gateway/src/main/resources/routes.txt")
                .map(Operation::toString)
                .isEmpty();
    }

    /** A summary, the form of each success and of each error, an example for each field that is sent. */
    @Test
    default void everyOperationSaysWhatItTakesAndWhatItGives() {
        OpenApiDocument document = OpenApiDocument.ofRunningService();
        DocumentRules rules = new DocumentRules(document);
        document.keep();

        List<String> broken = document.operations().stream()
                .flatMap(operation -> rules.brokenBy(operation).stream())
                .toList();

        assertThat(broken).as("what the document does not say").isEmpty();
    }

    /** A cursor of another list, a limit that is no number, an id that is none: 400 or 404 in words, never 5xx. */
    @Test
    default void aQuestionThatCannotBeMeantIsRefusedInWords() {
        List<String> wrong = OpenApiDocument.ofRunningService().operations().stream()
                .filter(operation -> operation.verb().equals("get"))
                .filter(operation ->
                        !operation.said().at("/responses/200/content").has("text/event-stream"))
                .flatMap(operation -> new GarbledQuestions().wronglyAnswered(operation).stream())
                .toList();

        assertThat(wrong).as("questions that were answered wrongly").isEmpty();
    }
}
