package org.facultyaffairs.matching.matchrun;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.facultyaffairs.matching.criteria.Cohort;
import org.facultyaffairs.matching.criteria.HalfDay;
import org.facultyaffairs.matching.criteria.MenteeAsk;
import org.facultyaffairs.matching.criteria.MentorOffer;
import org.facultyaffairs.matching.people.ContentArea;
import org.facultyaffairs.matching.people.Somebody;
import org.junit.jupiter.api.Test;

class SnapshotsTest {

    /** As it was written before anybody was asked when they have time. */
    private static final String BEFORE = """
            {"mentees":[{"mentee":{"value":"%s"},"needs":{"RESEARCH":3},"wanted":1,"preferences":[],"notAgain":[]}],\
            "mentors":[{"mentor":{"value":"%s"},"capacity":2,"areas":["RESEARCH"],"preferences":[],"notAgain":[]}]}""".formatted(Somebody.id("ann"), Somebody.id("bo"));

    private static final Set<HalfDay> NOT_SAID = Set.of();

    @Test
    void whoHasNotSaidWhenTheyHaveTimeIsWrittenAsEver() {
        assertThat(Snapshots.write(cohort(NOT_SAID, NOT_SAID))).isEqualTo(BEFORE);
    }

    @Test
    void anOldSnapshotIsReadAsOfPeopleWhoHaveNotSaid() {
        assertThat(Snapshots.read(BEFORE, Cohort.class)).isEqualTo(cohort(NOT_SAID, NOT_SAID));
    }

    @Test
    void whatIsSaidIsWrittenInOneOrderAndReadAgain() {
        // Given
        Cohort said = cohort(
                EnumSet.of(HalfDay.THURSDAY_MORNING, HalfDay.MONDAY_AFTERNOON), EnumSet.of(HalfDay.MONDAY_AFTERNOON));

        // When
        String written = Snapshots.write(said);

        // Then
        assertThat(written).contains("\"freeTimes\":[\"MONDAY_AFTERNOON\",\"THURSDAY_MORNING\"]");
        assertThat(Snapshots.read(written, Cohort.class)).isEqualTo(said);
    }

    private static Cohort cohort(Set<HalfDay> mentees, Set<HalfDay> mentors) {
        return new Cohort(
                List.of(new MenteeAsk(
                        Somebody.id("ann"), Map.of(ContentArea.RESEARCH, 3), 1, List.of(), Set.of(), mentees)),
                List.of(new MentorOffer(
                        Somebody.id("bo"), 2, Set.of(ContentArea.RESEARCH), List.of(), Set.of(), mentors)));
    }
}
