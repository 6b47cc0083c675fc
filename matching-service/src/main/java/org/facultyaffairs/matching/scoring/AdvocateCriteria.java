package org.facultyaffairs.matching.scoring;

import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import org.facultyaffairs.matching.people.OrgChart;
import org.facultyaffairs.matching.people.Topic;

/** What makes somebody a likely sponsor for a call. */
final class AdvocateCriteria {

    static final Criterion<Advocacy> INFLUENCE = new Told(
            "influence",
            advocacy -> Influence.of(advocacy.sponsor(), advocacy.setting().population()),
            advocacy -> Optional.of(Influence.inWords(
                    "This sponsor", advocacy.sponsor(), advocacy.setting().population())));

    static final Criterion<Advocacy> FIELD = new Told(
            "knows-the-field",
            advocacy -> advocacy.call().desired().isEmpty()
                    ? 0.5
                    : known(advocacy).topics() / advocacy.call().desired().size(),
            advocacy -> known(advocacy).sentence("Knows what the call is about: %s."::formatted));

    static final Criterion<Advocacy> NEARNESS = new Told(
            "unit",
            advocacy -> near(advocacy) ? 1 : 0.3,
            advocacy -> Words.when(
                    near(advocacy) && !isSchoolWide(advocacy),
                    "Belongs to %s, which posts the call."
                            .formatted(units(advocacy).name(advocacy.call().unit()))));

    static final Criterion<Advocacy> RECORD =
            new Told("track-record", advocacy -> record(advocacy).mean(), advocacy -> record(advocacy)
                    .last()
                    .map(last -> "This sponsor's last check-in %s.".formatted(last.verdict())));

    private AdvocateCriteria() {}

    private record Told(String name, ToDoubleFunction<Advocacy> measure, Function<Advocacy, Optional<String>> words)
            implements Criterion<Advocacy> {

        @Override
        public double value(Advocacy advocacy) {
            return measure.applyAsDouble(advocacy);
        }

        @Override
        public Optional<String> reason(Advocacy advocacy) {
            return words.apply(advocacy);
        }
    }

    private static Coverage known(Advocacy advocacy) {
        NavigableSet<Topic> known = new TreeSet<>(advocacy.sponsor().words().expertise());
        known.addAll(advocacy.sponsor().words().interests());
        return Coverage.of(advocacy.call().desired(), known);
    }

    private static boolean near(Advocacy advocacy) {
        return units(advocacy)
                .isWithin(advocacy.sponsor().position().unit(), advocacy.call().unit());
    }

    private static boolean isSchoolWide(Advocacy advocacy) {
        return units(advocacy).isSchool(advocacy.call().unit());
    }

    private static OrgChart units(Advocacy advocacy) {
        return advocacy.setting().population().units();
    }

    private static TrackRecord record(Advocacy advocacy) {
        return advocacy.setting()
                .records()
                .ofSponsor(advocacy.sponsor().id(), advocacy.call().desired());
    }
}
