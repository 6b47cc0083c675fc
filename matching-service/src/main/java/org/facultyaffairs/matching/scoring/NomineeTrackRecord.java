package org.facultyaffairs.matching.scoring;

import java.util.Optional;
import org.facultyaffairs.matching.people.Topic;

/** What sponsors said afterwards when the person was selected before, most of all for the same expertise. */
final class NomineeTrackRecord implements Criterion<Candidacy> {

    @Override
    public String name() {
        return "track-record";
    }

    @Override
    public double value(Candidacy candidacy) {
        return record(candidacy).mean();
    }

    @Override
    public Optional<String> reason(Candidacy candidacy) {
        return record(candidacy).last().map(last -> "The last sponsor's check-in %s%s."
                .formatted(last.verdict(), subject(last)));
    }

    @Override
    public Optional<String> wouldChange(Candidacy candidacy) {
        boolean poor =
                record(candidacy).last().filter(last -> !last.goodMatch()).isPresent();
        return Optional.of(
                poor
                        ? "The next check-in that says it was a good match would raise it again."
                        : "A sponsor's check-in after a selection, saying that it was a good match, would raise it.");
    }

    private static String subject(CheckIn checkIn) {
        return checkIn.topics().isEmpty() ? "" : " (%s)".formatted(Topic.words(checkIn.topics()));
    }

    private static TrackRecord record(Candidacy candidacy) {
        return candidacy
                .setting()
                .records()
                .ofNominee(candidacy.person().id(), candidacy.call().desired());
    }
}
