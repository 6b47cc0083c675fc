package org.facultyaffairs.metrics.equity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class MantelHaenszelTest {

    private final Map<String, Long> berkeley = berkeley();
    private final List<Stratum> departments = List.of("A", "B", "C", "D", "E", "F").stream()
            .map(department -> new Stratum(department, admitted("Male", department), admitted("Female", department)))
            .toList();

    @Test
    void berkeleyPooledLooksUnfairToWomen() {
        // Given
        Rate men = pooled(departments.stream().map(Stratum::first).toList());
        Rate women = pooled(departments.stream().map(Stratum::second).toList());

        // When
        AdverseImpact pooled = new AdverseImpact(women, men);

        // Then
        assertThat(men).isEqualTo(new Rate(1198, 2691));
        assertThat(women).isEqualTo(new Rate(557, 1835));
        assertThat(pooled.ratio()).isCloseTo(.6818, within(5e-5));
        assertThat(pooled.flagged()).isTrue();
    }

    @Test
    void fourOfSixDepartmentsFavourWomen() {
        assertThat(departments)
                .filteredOn(department -> Rate.BY_HEIGHT.compare(department.second(), department.first()) > 0)
                .hasSize(4);
    }

    @Test
    void withinDepartmentsTheOddsAreEven() {
        // When
        MantelHaenszel menToWomen = MantelHaenszel.of(departments);
        Interval interval = menToWomen.interval(Confidence.NINETY_FIVE).orElseThrow();

        // Then
        assertThat(menToWomen.oddsRatio().orElseThrow()).isCloseTo(.9047, within(5e-5));
        assertThat(interval.low()).isCloseTo(.7719, within(5e-5));
        assertThat(interval.high()).isCloseTo(1.0603, within(5e-5));
        assertThat(interval.contains(1)).isTrue();
    }

    @Test
    void strataWithoutComparisonWeighNothing() {
        // Given
        List<Stratum> more = List.of(
                departments.get(0),
                new Stratum("nobody", new Rate(0, 0), new Rate(0, 0)),
                new Stratum("men only", new Rate(3, 10), new Rate(0, 0)));

        // Then
        assertThat(MantelHaenszel.of(more).oddsRatio())
                .isEqualTo(MantelHaenszel.of(departments.subList(0, 1)).oddsRatio());
    }

    @Test
    void oneStratumIsThePlainOddsRatio() {
        // When
        MantelHaenszel one = MantelHaenszel.of(List.of(new Stratum("all", new Rate(14, 24), new Rate(21, 24))));

        // Then: (14·3) / (10·21)
        assertThat(one.oddsRatio().orElseThrow()).isCloseTo(.2, within(1e-15));
    }

    @Test
    void zeroAndInfiniteOddsHaveNoInterval() {
        // Given
        MantelHaenszel zero = MantelHaenszel.of(List.of(new Stratum("a", new Rate(0, 9), new Rate(4, 9))));
        MantelHaenszel infinite = MantelHaenszel.of(List.of(new Stratum("a", new Rate(4, 9), new Rate(0, 9))));
        MantelHaenszel nothing = MantelHaenszel.of(List.of());

        // Then
        assertThat(zero.oddsRatio()).hasValue(0);
        assertThat(zero.interval(Confidence.NINETY_FIVE)).isEmpty();
        assertThat(infinite.oddsRatio()).isEmpty();
        assertThat(infinite.interval(Confidence.NINETY_FIVE)).isEmpty();
        assertThat(nothing.oddsRatio()).isEmpty();
        assertThat(nothing.interval(Confidence.NINETY_FIVE)).isEmpty();
    }

    private Rate admitted(String gender, String department) {
        long admitted = Objects.requireNonNull(berkeley.get("Admitted," + gender + "," + department));
        long rejected = Objects.requireNonNull(berkeley.get("Rejected," + gender + "," + department));
        return new Rate(admitted, admitted + rejected);
    }

    private static Rate pooled(List<Rate> rates) {
        return new Rate(
                rates.stream().mapToLong(Rate::count).sum(),
                rates.stream().mapToLong(Rate::of).sum());
    }

    private static Map<String, Long> berkeley() {
        try (var stream =
                Objects.requireNonNull(MantelHaenszelTest.class.getResourceAsStream("/oracles/UCBAdmissions.csv"))) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(2)
                    .collect(Collectors.toMap(
                            line -> line.substring(0, line.lastIndexOf(',')),
                            line -> Long.valueOf(line.substring(line.lastIndexOf(',') + 1))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
