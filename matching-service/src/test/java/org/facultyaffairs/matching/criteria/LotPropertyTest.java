package org.facultyaffairs.matching.criteria;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.facultyaffairs.matching.people.FacultyId;

class LotPropertyTest {

    private static List<FacultyId> people(int count, Random random) {
        return IntStream.range(0, count)
                .mapToObj(number -> new FacultyId(new UUID(random.nextLong(), random.nextLong())))
                .toList();
    }

    private static List<FacultyId> drawn(long seed, List<FacultyId> people) {
        return people.stream().sorted(new Lot(seed).order()).toList();
    }

    @Property(tries = 100)
    void aSeedDrawsOneOrderHoweverPeopleCome(
            @ForAll long seed, @ForAll @IntRange(max = 40) int count, @ForAll Random random) {
        List<FacultyId> people = people(count, random);
        List<FacultyId> shuffled = new ArrayList<>(people);
        Collections.shuffle(shuffled, random);

        assertThat(drawn(seed, shuffled)).isEqualTo(drawn(seed, people)).containsExactlyInAnyOrderElementsOf(people);
    }

    @Property(tries = 100)
    void whoStandsBeforeWhomDependsOnNobodyElse(@ForAll long seed, @ForAll Random random) {
        List<FacultyId> people = people(20, random);
        List<FacultyId> fewer = people.subList(0, 10);

        List<FacultyId> left =
                drawn(seed, people).stream().filter(fewer::contains).toList();

        assertThat(left).isEqualTo(drawn(seed, fewer));
    }

    @Property(tries = 100)
    void withoutASeedPeopleStandInTheOrderOfTheirIds(@ForAll Random random) {
        assertThat(drawn(0, people(20, random))).isSorted();
    }

    @Example
    void everybodyIsFirstAboutAsOften() {
        List<FacultyId> people = people(4, new Random(7));

        long first = LongStream.rangeClosed(1, 4_000)
                .filter(seed -> drawn(seed, people).get(0).equals(people.get(0)))
                .count();

        assertThat(first).isBetween(850L, 1_150L);
    }

    @Example
    void aSeedDrawsTheSameInAnyYear() {
        List<FacultyId> people = IntStream.range(0, 6)
                .mapToObj(number -> new FacultyId(new UUID(0, number)))
                .toList();

        assertThat(drawn(2026, people).stream()
                        .map(id -> id.value().getLeastSignificantBits())
                        .toList())
                .containsExactly(5L, 1L, 4L, 2L, 3L, 0L);
    }

    @Example
    void theWholeOfAnIdIsDrawnBy() {
        List<FacultyId> people = IntStream.range(0, 6)
                .mapToObj(number -> new FacultyId(new UUID(number, 1)))
                .toList();

        assertThat(drawn(2026, people).stream()
                        .map(id -> id.value().getMostSignificantBits())
                        .toList())
                .containsExactly(2L, 0L, 3L, 1L, 4L, 5L);
    }
}
