package org.facultyaffairs.matching.advice;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import org.facultyaffairs.chassis.http.Refusal;
import org.facultyaffairs.matching.evidence.Evidence;
import org.facultyaffairs.matching.evidence.GatherEvidence;
import org.facultyaffairs.matching.people.FacultyId;
import org.facultyaffairs.matching.people.Person;
import org.facultyaffairs.matching.scoring.Recommendations;
import org.facultyaffairs.matching.scoring.Recommender;
import org.facultyaffairs.matching.scoring.Role;

/** Finds whom somebody could work with, by what is known at this moment. */
@ApplicationScoped
public class FindRecommendations {

    private final GatherEvidence evidence;
    private final Recommender recommender;
    private final Vertx vertx;

    FindRecommendations(GatherEvidence evidence, Recommender recommender, Vertx vertx) {
        this.evidence = evidence;
        this.recommender = recommender;
        this.vertx = vertx;
    }

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
            return vertx.executeBlocking(() -> recommender.recommend(question, known.setting()), false)
                    .map(found -> new Found(found, known));
        });
    }
}
