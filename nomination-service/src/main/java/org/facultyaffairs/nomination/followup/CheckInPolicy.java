package org.facultyaffairs.nomination.followup;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** How many days after a selection the sponsor is asked how it turned out. */
public record CheckInPolicy(List<Integer> daysAfter) {

    /** What holds where an opportunity says nothing. */
    public static final CheckInPolicy USUAL = new CheckInPolicy(List.of(30, 90, 180));

    private static final int MOST = 12;

    public CheckInPolicy {
        daysAfter = List.copyOf(daysAfter);
        problem(daysAfter).ifPresent(sentence -> {
            throw new IllegalArgumentException(sentence);
        });
    }

    /** Why these days make no policy; ask before building one from what a person typed. */
    public static Optional<String> problem(List<Integer> daysAfter) {
        boolean increasing =
                IntStream.range(1, daysAfter.size()).allMatch(index -> daysAfter.get(index) > daysAfter.get(index - 1));
        if (daysAfter.size() > MOST) {
            return Optional.of("A sponsor is asked at most %d times.".formatted(MOST));
        }
        if (daysAfter.stream().anyMatch(days -> days < 0 || days > 1825)) {
            return Optional.of("Check-in days lie between 0 and 1825 after the selection.");
        }
        return increasing ? Optional.empty() : Optional.of("Check-in days go up: each check-in comes after the last.");
    }

    /** Every check-in of a selection, in order; each falls due when its day begins where the institution is. */
    public List<CheckIn> schedule(Instant selectedAt, ZoneId institution) {
        LocalDate selectedOn = LocalDate.ofInstant(selectedAt, institution);
        return daysAfter.stream()
                .map(days -> new CheckIn(days, selectedOn.plusDays(days)))
                .toList();
    }

    /** The check-ins to ask for now: due, not answered, in order. Asking again changes nothing. */
    public List<CheckIn> due(Instant selectedAt, Collection<Integer> answeredDays, Instant now, ZoneId institution) {
        return schedule(selectedAt, institution).stream()
                .filter(checkIn -> !answeredDays.contains(checkIn.dueDay()))
                .filter(checkIn -> checkIn.isDue(now, institution))
                .toList();
    }
}
