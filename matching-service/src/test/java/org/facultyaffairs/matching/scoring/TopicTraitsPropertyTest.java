package org.facultyaffairs.matching.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import org.facultyaffairs.matching.people.Topic;

class TopicTraitsPropertyTest {

    @Provide
    Arbitrary<Set<Topic>> topics() {
        return Arbitraries.of(
                        "research",
                        "grant-writing",
                        "biostatistics",
                        "genomics",
                        "teaching",
                        "lecturing",
                        "surgery",
                        "cardiology",
                        "kite flying")
                .map(Topic::new)
                .set()
                .ofMaxSize(4);
    }

    @Property(tries = 500)
    void whatIsToldOfEachAloneAddsUpToWhatIsCovered(
            @ForAll("topics") Set<Topic> asked,
            @ForAll("topics") Set<Topic> known,
            @ForAll @DoubleRange(min = 0.1, max = 0.75) double each) {
        // When
        Map<String, Double> ofAsked = TopicTraits.asked(asked, each);
        Map<String, Double> ofKnown = TopicTraits.known(known);

        // Then
        double inCommon = ofAsked.entrySet().stream()
                .mapToDouble(trait -> trait.getValue() * ofKnown.getOrDefault(trait.getKey(), 0.0))
                .sum();
        assertThat(inCommon).isEqualTo(Coverage.of(asked, known).topics() * each, within(1e-9));
    }
}
