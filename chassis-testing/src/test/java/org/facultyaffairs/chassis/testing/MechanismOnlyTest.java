package org.facultyaffairs.chassis.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What services share is mechanism: one of any house could be built on it, and leave it by copying it. */
class MechanismOnlyTest {

    private static final Pattern NOUN = Pattern.compile(
            "facult|professor|nominat|nominee|mentor|mentee|sponsor|protege|opportunit|committee|slate|eligib|award",
            Pattern.CASE_INSENSITIVE);

    /** The name of the house, and of the claim by which a token names a person. */
    private static final Pattern NAMES = Pattern.compile("faculty-?affairs|\"faculty_id\"");

    /** Examples in comments may speak of the house; a reader learns from them. */
    private static final Pattern COMMENTS = Pattern.compile("/\\*.*?\\*/|//[^\n]*|(?m)^ *(--|#)[^\n]*", Pattern.DOTALL);

    @ParameterizedTest
    @ValueSource(strings = {"chassis", "web-parts"})
    void whatServicesShareKnowsNoNounOfTheDomain(String module) throws IOException {
        // When
        try (Stream<Path> files = Files.walk(HouseRoot.find().resolve(module + "/src/main"))) {
            List<String> lines = files.filter(Files::isRegularFile)
                    .flatMap(MechanismOnlyTest::lines)
                    .toList();
            // Then
            assertThat(lines)
                    .hasSizeGreaterThan(500)
                    .filteredOn(line -> NOUN.matcher(line).find())
                    .isEmpty();
        }
    }

    private static Stream<String> lines(Path file) {
        try {
            String code = COMMENTS.matcher(Files.readString(file)).replaceAll("");
            return NAMES.matcher(code).replaceAll("").lines().map(line -> file.getFileName() + ": " + line.strip());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
