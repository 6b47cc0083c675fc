package org.facultyaffairs.matching.scoring;

import static org.facultyaffairs.matching.scoring.Words.sentence;

import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import org.facultyaffairs.matching.people.Topic;

/** The expertise that the call asks for; being drawn to it counts half. */
final class AskedExpertise implements Criterion<Candidacy> {

    @Override
    public String name() {
        return "asked-expertise";
    }

    @Override
    public double value(Candidacy candidacy) {
        int asked = candidacy.call().desired().size();
        return asked == 0
                ? 0.5
                : (known(candidacy).topics() + drawnTo(candidacy).topics() / 2) / asked;
    }

    @Override
    public Optional<String> reason(Candidacy candidacy) {
        return known(candidacy)
                .sentence("Has expertise that the call asks for: %s."::formatted)
                .or(() -> drawnTo(candidacy).sentence("Is drawn to what the call asks for: %s."::formatted));
    }

    @Override
    public Optional<String> wouldChange(Candidacy candidacy) {
        NavigableSet<Topic> missing = new TreeSet<>(candidacy.call().desired());
        missing.removeAll(candidacy.person().words().expertise());
        return sentence(missing, "Expertise in %s, named in their career profile, would raise it."::formatted);
    }

    private static Coverage known(Candidacy candidacy) {
        return Coverage.of(
                candidacy.call().desired(), candidacy.person().words().expertise());
    }

    private static Coverage drawnTo(Candidacy candidacy) {
        NavigableSet<Topic> open = new TreeSet<>(candidacy.call().desired());
        open.removeAll(known(candidacy).asked());
        return Coverage.of(open, candidacy.person().words().interests());
    }
}
