package org.facultyaffairs.profile.directory;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** A person's posts, oldest first: HR says what is, the history keeps itself. */
final class Appointments {

    private Appointments() {}

    /** The history of a person whom HR tells of for the first time: earlier posts are not known. */
    static List<Appointment> first(HrFacts facts) {
        return List.of(Appointment.from(later(facts.hiredOn(), facts.rankSince()), facts));
    }

    /** The history once HR says this: the present post goes on, or ends and another begins. */
    static List<Appointment> next(List<Appointment> history, HrFacts facts, LocalDate today) {
        List<Appointment> next = new ArrayList<>(history);
        Appointment last = next.remove(next.size() - 1);
        if (last.end() == null && last.isAsIn(facts)) {
            return history.size() == 1 ? first(facts) : history;
        }
        LocalDate start = startOf(last, facts, today);
        if (last.end() != null) {
            next.add(last);
        } else if (start.isAfter(last.start())) {
            next.add(last.endedOn(start.minusDays(1)));
        }
        next.add(Appointment.from(start, facts));
        return List.copyOf(next);
    }

    /** The history once the person has left. */
    static List<Appointment> ended(List<Appointment> history, LocalDate lastDay) {
        return history.stream()
                .map(post -> post.end() == null ? post.endedOn(lastDay) : post)
                .toList();
    }

    /** A promotion counts from the day of the new rank, any other change from today. */
    private static LocalDate startOf(Appointment last, HrFacts facts, LocalDate today) {
        boolean promoted = last.rank() != facts.rank()
                && facts.rankSince().isAfter(last.start())
                && !facts.rankSince().isAfter(today);
        return promoted ? facts.rankSince() : later(today, last.start());
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
