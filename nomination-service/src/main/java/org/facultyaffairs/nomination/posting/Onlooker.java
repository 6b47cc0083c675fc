package org.facultyaffairs.nomination.posting;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.facultyaffairs.chassis.http.Caller;
import org.facultyaffairs.nomination.eligibility.Addressee;
import org.facultyaffairs.nomination.opportunity.EligibleFaculty;
import org.facultyaffairs.nomination.opportunity.Opportunity;
import org.facultyaffairs.nomination.people.FacultyId;
import org.facultyaffairs.nomination.people.OrgChart;
import org.facultyaffairs.nomination.people.People;
import org.facultyaffairs.nomination.people.Person;
import org.facultyaffairs.nomination.people.Standing;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;

/** What the caller sees of many opportunities, with everything at hand to say so. */
@ApplicationScoped
class Onlooker {

    private final People people;
    private final EligibleFaculty eligible;

    Onlooker(People people, EligibleFaculty eligible) {
        this.people = people;
        this.eligible = eligible;
    }

    /** Reads what is needed to answer for the caller. */
    Uni<View> look(Mutiny.Session session, Caller caller) {
        return people.chart(session).chain(chart -> known(session, caller)
                .map(person -> new View(
                        chart,
                        person.map(Standing::of).orElse(null),
                        caller.has("program-manager"),
                        caller.has("leader")
                                ? caller.person().map(FacultyId::new).orElse(null)
                                : null)));
    }

    private Uni<Optional<Person>> known(Mutiny.Session session, Caller caller) {
        return caller.person().map(id -> people.find(session, id)).orElseGet(() -> Uni.createFrom()
                .item(Optional.empty()));
    }

    /** One caller's answers. */
    final class View {

        private final OrgChart chart;
        private final @Nullable Standing standing;
        private final boolean office;
        private final @Nullable FacultyId leader;

        private View(OrgChart chart, @Nullable Standing standing, boolean office, @Nullable FacultyId leader) {
            this.chart = chart;
            this.standing = standing;
            this.office = office;
            this.leader = leader;
        }

        /** A draft is its writers' own. */
        boolean maySee(Opportunity opportunity) {
            return opportunity.status().isPublic()
                    || office
                    || (leader != null
                            && chart.ledAtOrAbove(leader, opportunity.unit()).isPresent());
        }

        boolean isEligibleFor(Opportunity opportunity) {
            return standing != null
                    && eligible.assess(opportunity, standing, chart, Addressee.THE_PERSON)
                            .eligible();
        }
    }
}
