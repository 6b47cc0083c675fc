package org.facultyaffairs.matching.slate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.facultyaffairs.matching.assignment.Watch;
import org.facultyaffairs.matching.people.Somebody;
import org.facultyaffairs.matching.people.UnitId;

class SelectionPropertyTest {

    @Provide
    Arbitrary<List<Contender>> contenders() {
        return Combinators.combine(
                        Arbitraries.longs().between(0, 6),
                        Arbitraries.of("a-unit", "b-unit", "c-unit"),
                        Arbitraries.of(true, false))
                .as((points, unit, senior) ->
                        new Contender(Somebody.id(""), points * 100_000, new UnitId(unit), senior))
                .list()
                .ofMaxSize(9)
                .map(SelectionPropertyTest::inOrder);
    }

    @Provide
    Arbitrary<SlateRule> rules() {
        Arbitrary<Integer> quota = Arbitraries.integers().between(0, 3);
        return Combinators.combine(Arbitraries.integers().between(1, 5), quota, quota, quota)
                .as(SlateRule::new);
    }

    /** Ties are kept apart by a name, as people are by their ids. */
    private static List<Contender> inOrder(List<Contender> any) {
        return IntStream.range(0, any.size())
                .mapToObj(number -> new Contender(
                        Somebody.id("contender " + number),
                        any.get(number).points(),
                        any.get(number).unit(),
                        any.get(number).senior()))
                .sorted(Comparator.comparingLong((Contender contender) -> -contender.points())
                        .thenComparing(Contender::id))
                .toList();
    }

    @Property
    void noSlateIsBetterThanTheOneChosen(
            @ForAll("contenders") List<Contender> contenders, @ForAll("rules") SlateRule rule) {
        // When
        List<Contender> chosen = choose(contenders, rule);

        // Then
        List<Contender> best = everySlate(contenders, Math.min(rule.size(), contenders.size())).stream()
                .min(Comparator.comparingInt((List<Contender> slate) -> shortfall(slate, rule))
                        .thenComparingLong(slate -> -points(slate))
                        .thenComparingInt(slate -> places(slate, contenders)))
                .orElseThrow();
        assertThat(shortfall(chosen, rule)).isEqualTo(shortfall(best, rule));
        assertThat(points(chosen)).isEqualTo(points(best));
        assertThat(places(chosen, contenders)).isEqualTo(places(best, contenders));
        assertThat(chosen).hasSameSizeAs(best).doesNotHaveDuplicates().isSubsetOf(contenders);
    }

    @Property
    void choosingTwiceChoosesTheSame(
            @ForAll("contenders") List<Contender> contenders, @ForAll("rules") SlateRule rule) {
        assertThat(choose(contenders, rule)).isEqualTo(choose(List.copyOf(contenders), rule));
    }

    @Property
    void breadthTellsWhetherTheQuotasAreMet(
            @ForAll("contenders") List<Contender> contenders, @ForAll("rules") SlateRule rule) {
        List<Contender> chosen = choose(contenders, rule);
        Breadth breadth = Selection.of(contenders, rule, Watch.NONE).breadth();
        assertThat(breadth.met()).isEqualTo(shortfall(chosen, rule) == 0);
        assertThat(breadth.words()).isNotBlank().endsWith(".");
    }

    @Example
    void ofNobodyNobodyIsChosen() {
        Selection nobody = Selection.of(List.of(), new SlateRule(3, 1, 1, 2), Watch.NONE);
        assertThat(nobody.members()).isEmpty();
        assertThat(nobody.proof()).isEqualTo(new Proof(true, 0, "There is nobody to choose from."));
        assertThat(nobody.breadth())
                .isEqualTo(new Breadth(
                        List.of(
                                "at least 1 below associate professor",
                                "at least 1 at associate professor or above",
                                "at least 2 units"),
                        false,
                        "Nobody is eligible as things stand."));
    }

    @Example
    void breadthCostsPointsWhereItMust() {
        // Given
        List<Contender> contenders = List.of(
                contender("best", 900_000, "a-unit", true),
                contender("second", 800_000, "a-unit", true),
                contender("third", 700_000, "a-unit", true),
                contender("junior", 300_000, "a-unit", false),
                contender("elsewhere", 200_000, "b-unit", true));

        // When
        List<Contender> chosen = choose(contenders, new SlateRule(3, 1, 1, 2));

        // Then
        assertThat(chosen)
                .extracting(Contender::id)
                .containsExactly(Somebody.id("best"), Somebody.id("junior"), Somebody.id("elsewhere"));
    }

    @Example
    void aLargeFieldIsChosenFromAtOnce() {
        // Given
        List<Contender> many = IntStream.range(0, 20_000)
                .mapToObj(number ->
                        contender("person " + number, 1_000_000 - number * 7L, "unit-" + number % 40, number % 3 == 0))
                .toList();

        // When
        Selection chosen = Selection.of(many, SlateRule.forSlots(3, 4, 2, 5), Watch.NONE);

        // Then
        assertThat(chosen.members()).hasSize(6);
        assertThat(chosen.breadth().met()).isTrue();
        assertThat(chosen.proof())
                .isEqualTo(new Proof(
                        true,
                        0,
                        "Proved: no other slate of 6 comes nearer to what is asked, and none that comes as near fits"
                                + " better."));
    }

    @Example
    void aSlateHasRoomForTwiceTheSlotsAndForEveryQuota() {
        assertThat(SlateRule.forSlots(1, 0, 0, 0).size()).isEqualTo(3);
        assertThat(SlateRule.forSlots(4, 0, 0, 0).size()).isEqualTo(8);
        assertThat(SlateRule.forSlots(1, 3, 2, 0).size()).isEqualTo(5);
        assertThat(SlateRule.forSlots(50, 0, 0, 0).size()).isEqualTo(20);
    }

    private static List<Contender> choose(List<Contender> contenders, SlateRule rule) {
        return Selection.of(contenders, rule, Watch.NONE).members();
    }

    private static Contender contender(String name, long points, String unit, boolean senior) {
        return new Contender(Somebody.id(name), points, new UnitId(unit), senior);
    }

    private static List<List<Contender>> everySlate(List<Contender> contenders, int size) {
        List<List<Contender>> slates = new ArrayList<>();
        for (int set = 0; set < 1 << contenders.size(); set++) {
            if (Integer.bitCount(set) == size) {
                int members = set;
                slates.add(IntStream.range(0, contenders.size())
                        .filter(place -> (members & (1 << place)) != 0)
                        .mapToObj(contenders::get)
                        .toList());
            }
        }
        return slates;
    }

    private static int shortfall(List<Contender> slate, SlateRule rule) {
        int senior = (int) slate.stream().filter(Contender::senior).count();
        int units = (int) slate.stream().map(Contender::unit).distinct().count();
        return rule.shortfall(slate.size() - senior, senior, units);
    }

    private static long points(List<Contender> slate) {
        return slate.stream().mapToLong(Contender::points).sum();
    }

    private static int places(List<Contender> slate, List<Contender> contenders) {
        return slate.stream().mapToInt(contenders::indexOf).sum();
    }
}
