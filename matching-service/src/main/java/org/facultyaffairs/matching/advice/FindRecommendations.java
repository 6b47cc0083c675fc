package org.facultyaffairs.matching.advice;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.atomic.AtomicReference;
import org.facultyaffairs.chassis.http.Refusal;
import org.facultyaffairs.matching.evidence.Evidence;
import org.facultyaffairs.matching.evidence.GatherEvidence;
import org.facultyaffairs.matching.people.FacultyId;
import org.facultyaffairs.matching.people.Person;
import org.facultyaffairs.matching.scoring.Recommendations;
import org.facultyaffairs.matching.scoring.Recommender;
import org.facultyaffairs.matching.scoring.Role;
import org.jspecify.annotations.Nullable;

/**
 * Finds whom somebody could work with, by what is known at this moment. One recommender is kept ready, that of the last
 * evidence; it follows from the evidence alone, so that another replica, or this one after a restart, says the same.
 */
@ApplicationScoped
public class FindRecommendations {

    private final GatherEvidence evidence;
    private final Vertx vertx;
    private final AtomicReference<@Nullable Ready> last = new AtomicReference<>();

    FindRecommendations(GatherEvidence evidence, Vertx vertx) {
        this.evidence = evidence;
        this.vertx = vertx;
    }

    private record Ready(String stamp, Recommender recommender) {}

    /** What was found, and by which evidence. */
    public record Found(Recommendations recommendations, Evidence evidence) {}

    /**
     * The best for one person, worked out off the event loop.
     *
     * @throws Refusal 404 when the person is not known here
     */
    public Uni<Found> find(FacultyId person, Role as, int limit) {
        return evidence.now().chain(known -> {
            Person asking = known.population()
                    .find(person)
                    .orElseThrow(() -> Refusal.notFound("person-not-found", "Nobody by that id is known here."));
            Recommender.Question question = new Recommender.Question(asking, as, limit);
            return vertx.executeBlocking(() -> recommender(known).recommend(question), false)
                    .map(found -> new Found(found, known));
        });
    }

    private Recommender recommender(Evidence known) {
        Ready ready = last.get();
        if (ready == null || !ready.stamp().equals(known.stamp())) {
            ready = new Ready(known.stamp(), new Recommender(known.setting()));
            last.set(ready);
        }
        return ready.recommender();
    }
}
