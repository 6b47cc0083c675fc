package org.facultyaffairs.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OptionsTest {
    @Test
    void withoutArgumentsEverythingStartsOnItsUsualPort() throws Exception {
        // When
        Options options = Options.parse(List.of());
        // Then
        assertThat(options.command()).isEqualTo(Options.Command.UP);
        assertThat(options.sample()).isTrue();
        assertThat(options.reset()).isFalse();
        assertThat(options.services()).hasSize(5);
        assertThat(options.ports().url("gateway")).isEqualTo("http://localhost:8080");
        assertThat(options.ports().managementUrl("program-metrics")).isEqualTo("http://localhost:9084");
    }

    @Test
    void everyPortCanBeMoved() throws Exception {
        // When
        Options options = Options.parse(List.of("--program-metrics-port=7084", "--kafka-port=29092", "--reset"));
        // Then
        assertThat(options.ports().of("program-metrics")).isEqualTo(7084);
        assertThat(options.ports().management("program-metrics")).isEqualTo(8084);
        assertThat(options.ports().kafkaController()).isEqualTo(29093);
        assertThat(options.reset()).isTrue();
    }

    @Test
    void someServicesAreLeftToTheIde() throws Exception {
        // When
        Options options = Options.parse(List.of("--only=profile,gateway"));
        // Then
        assertThat(options.services()).extracting(HouseService::name).containsExactly("profile", "gateway");
        assertThat(options.sample()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--resett",
                "up",
                "--mail-port=25",
                "--gateway-port=0",
                "--gateway-port=70000",
                "--gateway-port=eighty",
                "--only=profil",
                "--only="
            })
    void whatMakesNoSenseIsSaidInOneLine(String argument) {
        // When, then
        assertThatThrownBy(() -> Options.parse(List.of(argument)))
                .isInstanceOf(Options.Misunderstood.class)
                .message()
                .contains(argument)
                .hasLineCount(1);
    }

    @Test
    void twoPartsOnOnePortAreRefused() {
        // When, then
        assertThatThrownBy(() -> Options.parse(List.of("--profile-port=8082")))
                .hasMessage("Port 8082 is given to both profile and matching.");
    }
}
