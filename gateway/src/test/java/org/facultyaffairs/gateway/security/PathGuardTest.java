package org.facultyaffairs.gateway.security;

import static org.assertj.core.api.Assertions.assertThat;

import org.facultyaffairs.gateway.problem.Refusal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PathGuardTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/v1/faculty;a=b",
                "/v1/faculty/x;a=b/erasure",
                "/;/v1/faculty",
                "/v1/faculty%3bx",
                "/v1/faculty%3Bx",
                "/v1%2ffaculty",
                "/v1%2Ffaculty",
                "/v1%5cfaculty",
                "/v1%5Cfaculty",
                "/v1\\faculty",
                "/v1/../v1/faculty",
                "/v1/./faculty",
                "/..",
                "/v1/faculty/..",
                "/v1/faculty/%2e%2e",
                "/v1/%2e/faculty",
                "//v1/faculty",
                "/v1//faculty",
                "/v1/%66aculty",
                "/v1/facult%79",
                "/v1/%68ealth",
                "/v1/faculty/%31",
                "/v1/faculty%2dx",
                "/v1/faculty%7ex",
                "/v1/faculty%00",
                "/v1/faculty%0d%0aX:y",
                "/v1/faculty\u0000",
                "/v1/faculty\u0009",
                "/v1/faculty\u007f",
                "/v1/faculty%252f",
                "/v1/faculty%25",
                "/v1/faculty%",
                "/v1/faculty%zz",
                "/v1/faculté",
                "/v1/ﬀaculty",
                "/v1/faculty#top",
                "/v1/faculty?q=a#top",
                "/v1/faculty?q=a b",
                "/v1/faculty?q=\\",
                "/v1/faculty?q=é",
                "http://elsewhere/v1/faculty",
                "v1/faculty",
                "*",
                ""
            })
    void aPathThatCanBeReadInTwoWaysIsRefused(String target) {
        assertThat(PathGuard.refuse(target)).map(Refusal::status).hasValue(400);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/api",
                "/api/swagger-ui.css",
                "/openapi.yaml",
                "/v1/faculty",
                "/analytics/",
                "/v1/faculty?q=O%27Neil&unit=som&limit=5",
                "/v1/faculty?q=%C3%A9l%C3%A9onore+x;y",
                "/v1/faculty/f89361bc-1a40-3645-9eae-4eca3c68df4e/career-profile",
                "/v1/letters/ab_c-d~1.2",
                "/scim/v2/Users/.search",
                "/scim/v2/Schemas/urn:ietf:params:scim:schemas:core:2.0:User"
            })
    void anOrdinaryPathPasses(String target) {
        assertThat(PathGuard.refuse(target)).isEmpty();
    }

    @org.junit.jupiter.api.Test
    void anEndlessPathIsRefused() {
        assertThat(PathGuard.refuse("/v1/" + "a".repeat(2_000))).isPresent();
    }
}
