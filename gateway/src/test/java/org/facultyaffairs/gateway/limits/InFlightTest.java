package org.facultyaffairs.gateway.limits;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.facultyaffairs.gateway.problem.Refusal;
import org.junit.jupiter.api.Test;

class InFlightTest {

    private final InFlight inFlight = new InFlight(FixedLimits.rate(1, 1));

    @Test
    void whenEveryPlaceIsTakenTheNextIsToldToComeBack() {
        inFlight.enter("profile", false);
        inFlight.enter("profile", false);

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> inFlight.enter("profile", false))
                .satisfies(refusal -> assertThat(refusal.status()).isEqualTo(503))
                .satisfies(refusal -> assertThat(refusal.headers()).containsKey("Retry-After"));
    }

    @Test
    void aSlowServiceTakesNobodyElsesPlaces() {
        inFlight.enter("profile", false);
        inFlight.enter("profile", false);
        inFlight.enter("profile", true);

        assertThat(inFlight.enter("matching", false)).isNotNull();
    }

    @Test
    void leavingTwiceGivesOnePlaceBack() {
        Runnable leave = inFlight.enter("profile", false);
        inFlight.enter("profile", false);

        leave.run();
        leave.run();

        assertThat(inFlight.count("profile", false)).isEqualTo(1);
    }
}
