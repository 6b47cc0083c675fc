package org.facultyaffairs.matching.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class HardRuleTest {

    @ParameterizedTest
    @EnumSource
    void whoIsLeftOutIsToldWhyInASentence(HardRule rule) {
        assertThat(rule.sentence()).matches("[A-Z].{20,}\\.");
    }
}
