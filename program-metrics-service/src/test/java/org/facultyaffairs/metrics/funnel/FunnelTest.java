package org.facultyaffairs.metrics.funnel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.facultyaffairs.metrics.equity.Rate;
import org.junit.jupiter.api.Test;

class FunnelTest {

    private final Funnel awards = new Funnel(List.of(
            new Stage("eligible", 120),
            new Stage("nominated", 30),
            new Stage("consented", 24),
            new Stage("shortlisted", 0),
            new Stage("selected", 0)));

    @Test
    void eachStepIsAShareOfTheStageBefore() {
        assertThat(awards.steps())
                .containsExactly(
                        new Step("eligible", "nominated", new Rate(30, 120)),
                        new Step("nominated", "consented", new Rate(24, 30)),
                        new Step("consented", "shortlisted", new Rate(0, 24)),
                        new Step("shortlisted", "selected", new Rate(0, 0)));
    }

    @Test
    void theWholeIsFromFirstToLast() {
        assertThat(awards.whole()).isEqualTo(new Step("eligible", "selected", new Rate(0, 120)));
    }

    @Test
    void stagesAreNested() {
        assertThatThrownBy(() -> new Funnel(List.of(new Stage("eligible", 3), new Stage("nominated", 4))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("More at nominated than at eligible before it.");
        assertThatThrownBy(() -> new Funnel(List.of())).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Stage("eligible", -1)).isInstanceOf(IllegalArgumentException.class);
    }
}
