package org.facultyaffairs.nomination.shortlist;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.facultyaffairs.chassis.http.Refusal;
import org.junit.jupiter.api.Test;

class SlateReviewSwitchTest {

    private record Config(boolean enabled, int mostPerOpportunity) implements SlateReviewConfig {}

    @Test
    void anInstitutionThatSwitchedThemOffReviewsNoSlates() {
        assertThatThrownBy(() -> ReviewSlate.requireEnabled(new Config(false, 5)))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("switched off");
        assertThatCode(() -> ReviewSlate.requireEnabled(new Config(true, 5))).doesNotThrowAnyException();
    }
}
