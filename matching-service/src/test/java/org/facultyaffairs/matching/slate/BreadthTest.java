package org.facultyaffairs.matching.slate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.facultyaffairs.matching.assignment.Watch;
import org.facultyaffairs.matching.people.Somebody;
import org.facultyaffairs.matching.people.UnitId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BreadthTest {

    private static final SlateRule RULE = new SlateRule(4, 2, 2, 3);

    /** Those of a slate, each by rank and unit: "junior@surgery". */
    private static List<Contender> slate(String words) {
        return Stream.of(words.split(" ", -1))
                .map(word -> word.split("@", -1))
                .map(word -> new Contender(Somebody.id(""), 0, new UnitId(word[1]), word[0].equals("senior")))
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "junior@a junior@b senior@c senior@a | true"
                        + " | The slate holds 2 below associate professor and 2 at or above it, from 3 units.",
                "junior@a senior@b senior@b senior@a | true"
                        + " | The slate holds 1 below associate professor and 3 at or above it, from 2 units; among those who"
                        + " are eligible, there is no room for 1 more below associate professor and 1 more from other units.",
                "junior@a junior@a junior@a senior@a | false"
                        + " | The slate holds 3 below associate professor and 1 at or above it, from 1 unit; no slate was found"
                        + " with 1 more at associate professor or above and 2 more from other units.",
            })
    void whatASlateHoldsAndWhatItMissesIsSaid(String slate, boolean proved, String sentence) {
        // When
        Breadth breadth = Breadth.of(RULE, slate(slate), proved);

        // Then
        assertThat(breadth.words()).isEqualTo(sentence);
        assertThat(breadth.met()).isEqualTo(sentence.endsWith("3 units."));
    }

    @Test
    void thatThereIsNoRoomIsSaidOnlyWhereItIsProved() {
        // When
        Selection selection = Selection.of(slate("senior@a senior@b"), new SlateRule(1, 1, 0, 0), Watch.NONE);

        // Then
        assertThat(selection.breadth().words())
                .isEqualTo(
                        "The slate holds 0 below associate professor and 1 at or above it, from 1 unit; among those who"
                                + " are eligible, there is no room for 1 more below associate professor.");
    }
}
