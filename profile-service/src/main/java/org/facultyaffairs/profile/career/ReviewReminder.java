package org.facultyaffairs.profile.career;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.facultyaffairs.chassis.http.Caller;
import org.facultyaffairs.chassis.tasks.Task;
import org.facultyaffairs.chassis.tasks.TaskSource;
import org.facultyaffairs.profile.directory.FacultyId;
import org.hibernate.reactive.mutiny.Mutiny;

/** Asks people to look through their career profile again once it is old; writing it anew closes the task. */
@ApplicationScoped
class ReviewReminder implements TaskSource {

    private final Clock clock;
    private final Duration after;

    ReviewReminder(Clock clock, @ConfigProperty(name = "house.career.review-after") Duration after) {
        this.clock = clock;
        this.after = after;
    }

    @Override
    public Uni<List<Task>> openFor(Mutiny.Session session, Caller caller) {
        return caller.person()
                .map(FacultyId::new)
                .map(me -> CareerProfiles.newest(session, me).map(this::tasks))
                .orElseGet(() -> Uni.createFrom().item(List.of()));
    }

    private List<Task> tasks(CareerVersion newest) {
        Instant due = newest.writtenAt().plus(after);
        if (!newest.isWritten() || due.isAfter(clock.instant())) {
            return List.of();
        }
        return List.of(new Task(
                "career-review-" + newest.facultyId() + "-" + newest.version(),
                "career-profile-review",
                "Look through your career profile again: is it still you?",
                "/v1/faculty/me/career-profile",
                due,
                due));
    }
}
