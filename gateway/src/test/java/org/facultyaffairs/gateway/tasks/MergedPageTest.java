package org.facultyaffairs.gateway.tasks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Map;
import org.facultyaffairs.gateway.problem.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MergedPageTest {

    private static final List<String> SERVICES = List.of("profile", "matching", "nomination", "program-metrics");

    @Test
    void theFirstPageAsksEveryService() {
        MergedPage page = MergedPage.asked(null, null, SERVICES);

        assertThat(SERVICES).allMatch(page::includes);
        assertThat(page.limitEach()).isEqualTo(50);
    }

    @Test
    void theNextPageAsksOnlyThoseWithMore() {
        String next = MergedPage.next(Map.of("matching", "abc")).orElseThrow();

        MergedPage page = MergedPage.asked("8", next, SERVICES);

        assertThat(SERVICES.stream().filter(page::includes)).containsExactly("matching");
        assertThat(page.cursorOf("matching")).hasValue("abc");
        assertThat(page.limitEach()).isEqualTo(2);
    }

    @Test
    void whenNobodyHasMoreThereIsNoNextPage() {
        assertThat(MergedPage.next(Map.of())).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"nonsense", "!!", "e30", "W10", "eyJlbHNld2hlcmUiOiJ4In0", "eyJwcm9maWxlIjoxfQ"})
    void aCursorThatIsNotOursIsRefused(String cursor) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> MergedPage.asked(null, cursor, SERVICES))
                .satisfies(refusal -> assertThat(refusal.code()).isEqualTo("cursor-refused"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "201", "-1", "many", ""})
    void aLimitOutOfRangeIsRefused(String limit) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> MergedPage.asked(limit, null, SERVICES))
                .satisfies(refusal -> assertThat(refusal.code()).isEqualTo("limit-refused"));
    }
}
