package org.facultyaffairs.matching.scoring;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import org.facultyaffairs.matching.people.Bandwidth;

/** Whether the person has room for it by the internal deadline. */
final class Room implements Criterion<Candidacy> {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

    @Override
    public String name() {
        return "bandwidth";
    }

    @Override
    public double value(Candidacy candidacy) {
        return free(candidacy) ? 1 : 0;
    }

    @Override
    public Optional<String> reason(Candidacy candidacy) {
        if (free(candidacy)) {
            return Optional.empty();
        }
        LocalDate notBefore = bandwidth(candidacy).notBefore();
        return Optional.of(
                notBefore == null
                        ? "Has said that they have no bandwidth just now."
                        : "Has no bandwidth before %s, after the internal deadline.".formatted(DAY.format(notBefore)));
    }

    @Override
    public Optional<String> wouldChange(Candidacy candidacy) {
        return Words.when(!free(candidacy), "Bandwidth before the internal deadline would raise it.");
    }

    private static boolean free(Candidacy candidacy) {
        return bandwidth(candidacy).freeOn(candidacy.call().internalDeadline());
    }

    private static Bandwidth bandwidth(Candidacy candidacy) {
        return candidacy.person().words().bandwidth();
    }
}
