package org.facultyaffairs.matching.proposal.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.facultyaffairs.matching.proposal.DeclineReason;
import org.junit.jupiter.api.Test;

class DeclineBodyTest {

    @Test
    void everyReasonThatIsSomebodysCanBeChosenAndNoOther() {
        assertThat(Arrays.stream(DeclineBody.Reason.values()).map(reason -> new DeclineBody(reason).said()))
                .containsExactlyElementsOf(Arrays.stream(DeclineReason.values())
                        .filter(DeclineReason::isAnybodys)
                        .toList());
        assertThat(new DeclineBody(null).said()).isEqualTo(DeclineReason.NOT_SAID);
    }
}
