package org.facultyaffairs.matching.scoring;

import static org.facultyaffairs.matching.scoring.Words.both;
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
        return asked == 0 ? 0.5 : (known(candidacy).size() + drawnTo(candidacy).size() / 2.0) / asked;
    }

    @Override
    public Optional<String> reason(Candidacy candidacy) {
        Optional<String> expertise = sentence(known(candidacy), "Has expertise that the call asks for: %s."::formatted);
        return expertise.or(() -> sentence(drawnTo(candidacy), "Is drawn to what the call asks for: %s."::formatted));
    }

    @Override
    public Optional<String> wouldChange(Candidacy candidacy) {
        NavigableSet<Topic> missing = new TreeSet<>(candidacy.call().desired());
        missing.removeAll(known(candidacy));
        return sentence(missing, "Expertise in %s, named in their career profile, would raise it."::formatted);
    }

    private static NavigableSet<Topic> known(Candidacy candidacy) {
        return both(candidacy.call().desired(), candidacy.person().words().expertise());
    }

    private static NavigableSet<Topic> drawnTo(Candidacy candidacy) {
        NavigableSet<Topic> drawn =
                both(candidacy.call().desired(), candidacy.person().words().interests());
        drawn.removeAll(known(candidacy));
        return drawn;
    }
}
