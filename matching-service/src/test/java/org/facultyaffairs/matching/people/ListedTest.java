package org.facultyaffairs.matching.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ListedTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'' | ''",
                "teaching | teaching",
                "leadership and administration | leadership and administration",
                "teaching,research | teaching and research",
                "teaching,research,advocacy | teaching, research and advocacy",
                "teaching,leadership and administration | teaching; and leadership and administration",
                "teaching,leadership and administration,work-life balance | teaching; leadership and administration; and work-life balance",
            })
    void severalThingsCanBeToldApartWhenTheyAreReadOut(String things, String words) {
        assertThat(Listed.and(things.isEmpty() ? List.of() : List.of(things.split(",", -1))))
                .isEqualTo(words);
    }
}
