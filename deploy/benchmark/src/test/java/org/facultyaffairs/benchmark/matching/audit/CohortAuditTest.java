package org.facultyaffairs.benchmark.matching.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.BitSet;
import org.facultyaffairs.benchmark.matching.instance.CohortInstance;
import org.facultyaffairs.benchmark.matching.instance.Conference;
import org.facultyaffairs.benchmark.matching.instance.Scale;
import org.facultyaffairs.benchmark.matching.rival.CostFlow;
import org.junit.jupiter.api.Test;

class CohortAuditTest {

    private final CohortInstance instance = Conference.medium(new Scale(0.001));
    private final CohortAudit audit = new CohortAudit(instance);

    @Test
    void nobodyMatchedCostsThePriceOfEverySlot() {
        assertThat(audit.total(new BitSet())).isEqualTo(-3_000_000L * 3 * instance.mentees());
    }

    @Test
    void anyPricesBoundAnyMatch() {
        // Given
        BitSet best = CostFlow.of(instance).matched();

        // When
        long free = audit.bound(mentor -> 0);
        long dear = audit.bound(mentor -> 100_000);

        // Then
        audit.requireFeasible(best);
        assertThat(audit.total(best)).isLessThanOrEqualTo(free).isLessThanOrEqualTo(dear);
    }

    @Test
    void whoHasTooManyIsFound() {
        // Given
        BitSet everything = new BitSet();
        everything.set(0, instance.pairs().count());

        // Then
        assertThatThrownBy(() -> audit.requireFeasible(everything)).isInstanceOf(WrongAnswer.class);
    }

    @Test
    void aNegativePriceIsNoPrice() {
        assertThatThrownBy(() -> audit.bound(mentor -> -1)).isInstanceOf(IllegalArgumentException.class);
    }
}
