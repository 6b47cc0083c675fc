package org.facultyaffairs.profile.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CareerStageTest {

    @ParameterizedTest
    @CsvSource({
        "INSTRUCTOR,2025-07-01,EARLY",
        "ASSISTANT_PROFESSOR,2020-07-01,EARLY",
        "ASSISTANT_PROFESSOR,2010-07-01,MID",
        "ASSOCIATE_PROFESSOR,2025-07-01,MID",
        "PROFESSOR,2025-07-01,SENIOR",
        "EMERITUS,1980-07-01,SENIOR"
    })
    void theStageFollowsFromRankAndService(Rank rank, LocalDate hiredOn, CareerStage stage) {
        assertThat(CareerStage.of(rank, hiredOn, LocalDate.of(2026, 11, 22))).isEqualTo(stage);
    }

    @Test
    void theTenthAnniversaryEndsTheEarlyStage() {
        LocalDate hiredOn = LocalDate.of(2016, 11, 22);

        assertThat(CareerStage.of(Rank.ASSISTANT_PROFESSOR, hiredOn, LocalDate.of(2026, 11, 21)))
                .isEqualTo(CareerStage.EARLY);
        assertThat(CareerStage.of(Rank.ASSISTANT_PROFESSOR, hiredOn, LocalDate.of(2026, 11, 22)))
                .isEqualTo(CareerStage.MID);
    }
}
