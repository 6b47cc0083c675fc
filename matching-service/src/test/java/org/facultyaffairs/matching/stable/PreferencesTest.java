package org.facultyaffairs.matching.stable;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class PreferencesTest {

    private static final Side MENTORS = Side.of(new int[] {1, 2}, new int[] {1, 0}, new int[] {0, 1, 2});

    @Test
    void aListingThatIsNotReturnedIsDroppedAndCounted() {
        // When
        Preferences preferences = Preferences.of(
                Side.of(new int[] {1, 1, 1}, new int[] {1, 0}, new int[] {0}, new int[] {0, 1}), MENTORS);

        // Then
        assertThat(preferences.pairs()).isEqualTo(4);
        assertThat(preferences.oneSided()).isEqualTo(2);
        assertThat(preferences.mentees()).isEqualTo(3);
        assertThat(preferences.mentors()).isEqualTo(2);
        assertThat(preferences.firstPair(1)).isEqualTo(2);
        assertThat(preferences.firstPair(3)).isEqualTo(4);
        assertThat(List.of(0, 1, 2, 3)).extracting(preferences::mentorOf).containsExactly(1, 0, 0, 1);
        assertThat(List.of(0, 1, 2, 3)).extracting(preferences::menteeOf).containsExactly(0, 0, 1, 2);
    }

    @Test
    void theListsStayReadableAsTheyWereTold() {
        Side side = Preferences.of(Side.of(new int[] {3, 1, 1}, new int[] {1, 0}, new int[0], new int[0]), MENTORS)
                .menteesAsTold();
        assertThat(side.people()).isEqualTo(3);
        assertThat(side.room(0)).isEqualTo(3);
        assertThat(side.listedBy(0)).isEqualTo(2);
        assertThat(side.listed(0, 1)).isZero();
        assertThat(side.position(0, 0)).isEqualTo(1);
        assertThat(side.position(1, 0)).isEqualTo(-1);
    }

    @Test
    void whatIsGivenIsKeptAsItWas() {
        // Given
        int[] listed = {0};
        int[] first = {0, 1};
        int[] room = {1};
        Side side = Side.ofArrays(room, first, listed);

        // When
        listed[0] = 7;
        first[1] = 7;
        room[0] = 7;

        // Then
        assertThat(side.listed(0, 0)).isZero();
        assertThat(side.listedBy(0)).isEqualTo(1);
        assertThat(side.room(0)).isEqualTo(1);
    }

    @Test
    void arraysThatDoNotFitAreRefused() {
        refused("lists-malformed", () -> Side.ofArrays(new int[] {1}, new int[] {0}, new int[0]));
        refused("lists-malformed", () -> Side.ofArrays(new int[] {1}, new int[] {1, 1}, new int[] {0}));
        refused("lists-malformed", () -> Side.ofArrays(new int[] {1}, new int[] {0, 1}, new int[] {0, 1}));
        refused("lists-malformed", () -> Side.ofArrays(new int[] {1, 1}, new int[] {0, 2, 1}, new int[] {0}));
        refused("negative-capacity", () -> Side.ofArrays(new int[] {0, -1}, new int[] {0, 0, 0}, new int[0]));
    }

    @Test
    void strangersAndRepeatsAreRefused() {
        Side nobody = Side.of(new int[] {0, 0}, new int[0], new int[0]);
        refused("unknown-mentor", () -> Preferences.of(Side.of(new int[] {1}, new int[] {2}), nobody));
        refused("unknown-mentor", () -> Preferences.of(Side.of(new int[] {1}, new int[] {-1}), nobody));
        refused("unknown-mentee", () -> Preferences.of(nobody, Side.of(new int[] {1}, new int[] {2})));
        refused("listed-twice", () -> Preferences.of(Side.of(new int[] {1}, new int[] {1, 1}), nobody));
        refused("listed-twice", () -> Preferences.of(nobody, Side.of(new int[] {1}, new int[] {0, 1, 0})));
        assertThatThrownBy(() -> Preferences.of(nobody, Side.of(new int[] {1}, new int[] {2})))
                .hasMessage("The list of mentor 0 has mentee 2, who is not there.");
    }

    static void refused(String code, ThrowingCallable making) {
        assertThatThrownBy(making)
                .isInstanceOfSatisfying(InvalidPreferences.class, invalid -> assertThat(invalid.code())
                        .isEqualTo(code));
    }
}
