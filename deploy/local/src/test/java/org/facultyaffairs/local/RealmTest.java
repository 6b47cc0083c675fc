package org.facultyaffairs.local;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RealmTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Path FOLDER = Path.of("../keycloak");
    private static final List<String> ROLES =
            List.of("faculty", "leader", "program-manager", "committee-member", "analyst", "hr-integration", "admin");

    @ParameterizedTest
    @CsvSource({
        "faculty, E0007",
        "faculty2, E0011",
        "faculty3, E0042",
        "faculty4, E0055",
        "faculty5, E0013",
        "faculty6, E0025",
        "faculty7, E0045",
        "faculty8, E0020",
        "faculty9, E0022",
        "leader, E0004",
        "program-manager, E0019",
        "committee-member, E0018",
        "analyst, E0023",
        "admin, E0024"
    })
    void aPersonSignsInAsTheMemberWhomHrProvides(String user, String employeeNumber) throws IOException {
        // When
        JsonNode person = named(local().get("users"), "username", user);
        // Then
        byte[] key = ("faculty:" + employeeNumber).getBytes(StandardCharsets.UTF_8);
        assertThat(person.at("/attributes/faculty_id/0").asText())
                .isEqualTo(UUID.nameUUIDFromBytes(key).toString());
        assertThat(person.at("/credentials/0/value").asText()).isEqualTo(user);
    }

    @Test
    void productionKnowsNoPersonAndNoSecret() throws IOException {
        // When
        JsonNode realm =
                JSON.readTree(FOLDER.resolve("realm-faculty-affairs.json").toFile());
        // Then
        assertThat(realm.get("users")).allSatisfy(user -> assertThat(user.has("serviceAccountClientId"))
                .isTrue());
        assertThat(realm.get("clients"))
                .filteredOn(client -> client.has("secret"))
                .allSatisfy(client -> assertThat(client.get("secret").asText()).matches("\\$\\{[A-Z_]+}"));
        assertThat(realm.get("clients"))
                .noneMatch(client -> client.get("directAccessGrantsEnabled").asBoolean());
    }

    @Test
    void theRolesAreThoseOfTheDomain() throws IOException {
        // When
        List<String> roles = texts(local().at("/roles/realm"), "name");
        // Then
        assertThat(roles).containsExactlyInAnyOrderElementsOf(with(ROLES, "default-roles-faculty-affairs"));
    }

    @Test
    void everyClientThatPagesAndScriptsUseIsThere() throws IOException {
        // When
        List<String> clients = texts(local().get("clients"), "clientId");
        // Then
        assertThat(clients).contains("gateway", "hr-portal", "faculty-portal", "analytics", "local-cli");
    }

    @Test
    void anOverlayMergesNamesakesAddsStrangersAndReplacesTheRest() throws IOException {
        // Given
        JsonNode base = json("{'a':1,'list':[{'name':'x','v':1,'w':2}],'uris':['p'],'deep':{'k':1}}");
        JsonNode overlay = json("{'a':2,'list':[{'name':'x','v':9},{'name':'y'}],'uris':['q'],'deep':{'l':2}}");
        // When
        JsonNode merged = Realm.merge(base, overlay);
        // Then
        assertThat(merged)
                .isEqualTo(json("{'a':2,'list':[{'name':'x','v':9,'w':2},{'name':'y'}],'uris':['q'],"
                        + "'deep':{'k':1,'l':2}}"));
    }

    @Test
    void whatTheOverlayDoesNotNameStays() throws IOException {
        // When
        JsonNode secretClient = named(local().get("clients"), "clientId", "hr-portal");
        // Then
        assertThat(Map.of(
                        "secret", secretClient.get("secret").asText(),
                        "machine", secretClient.get("serviceAccountsEnabled").asText()))
                .isEqualTo(Map.of("secret", "hr-portal", "machine", "true"));
    }

    private static JsonNode local() throws IOException {
        return JSON.readTree(Realm.local(FOLDER));
    }

    private static JsonNode json(String text) throws IOException {
        return JSON.readTree(text.replace('\'', '"'));
    }

    private static JsonNode named(JsonNode entries, String field, String name) {
        return StreamSupport.stream(entries.spliterator(), false)
                .filter(entry -> entry.get(field).asText().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> texts(JsonNode entries, String field) {
        return StreamSupport.stream(entries.spliterator(), false)
                .map(entry -> entry.get(field).asText())
                .toList();
    }

    private static List<String> with(List<String> some, String other) {
        List<String> all = new ArrayList<>(some);
        all.add(other);
        return all;
    }
}
