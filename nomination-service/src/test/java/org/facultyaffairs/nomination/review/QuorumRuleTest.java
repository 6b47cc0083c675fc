package org.facultyaffairs.nomination.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.facultyaffairs.nomination.review.Reviews.reviewer;

import java.util.Set;
import org.facultyaffairs.nomination.people.FacultyId;
import org.junit.jupiter.api.Test;

class QuorumRuleTest {

    private final Set<FacultyId> committee = Set.of(reviewer(1), reviewer(2), reviewer(3));
    private final QuorumRule two = new QuorumRule(2);

    @Test
    void enoughMembersDecide() {
        assertThat(two.check(committee, Set.of(), Set.of(reviewer(1), reviewer(2))))
                .isEqualTo(new QuorumRule.Answer(true, 2, "2 members decide; 2 are asked."));
    }

    @Test
    void whoIsRecusedDoesNotCountAlthoughPresent() {
        assertThat(two.check(committee, Set.of(reviewer(2)), Set.of(reviewer(1), reviewer(2))))
                .isEqualTo(new QuorumRule.Answer(false, 1, "Only 1 member without a conflict took part; 2 are asked."));
    }

    @Test
    void whoIsNoMemberDoesNotCount() {
        assertThat(two.check(committee, Set.of(), Set.of(reviewer(1), reviewer(8), reviewer(9)))
                        .met())
                .isFalse();
    }

    @Test
    void aQuorumThatCannotBeReachedAsksForAnotherMember() {
        assertThat(two.check(committee, Set.of(reviewer(2), reviewer(3)), committee)
                        .sentence())
                .isEqualTo("Only 1 member may decide and 2 are asked: name another member.");
    }

    @Test
    void nobodyIsNoQuorum() {
        assertThatThrownBy(() -> new QuorumRule(0)).hasMessage("A quorum is a number of members from 1 to 100.");
    }
}
