package org.facultyaffairs.nomination.opportunity;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.facultyaffairs.nomination.eligibility.Addressee;
import org.facultyaffairs.nomination.eligibility.Eligibility;
import org.facultyaffairs.nomination.eligibility.EligibilityRule;
import org.facultyaffairs.nomination.eligibility.PersonFacts;
import org.facultyaffairs.nomination.eligibility.RuleCompilation;
import org.facultyaffairs.nomination.people.OrgChart;
import org.facultyaffairs.nomination.people.People;
import org.facultyaffairs.nomination.people.Person;
import org.facultyaffairs.nomination.people.Standing;
import org.facultyaffairs.nomination.people.UnitId;
import org.hibernate.reactive.mutiny.Mutiny;

/** Who may be put forward for an opportunity, as they stand on its internal deadline. */
@ApplicationScoped
public class EligibleFaculty {

    private static final int COMPILED_AT_MOST = 1000;

    private final People people;
    private final Map<String, EligibilityRule> compiled = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, EligibilityRule> eldest) {
            return size() > COMPILED_AT_MOST;
        }
    };

    EligibleFaculty(People people) {
        this.people = people;
    }

    /** Whether one person may be put forward, and if not what would change it. */
    public Uni<Eligibility> assess(
            Mutiny.Session session, Opportunity opportunity, Person person, Addressee addressee) {
        return people.chartAbove(session, person.unit())
                .map(chart -> assess(opportunity, Standing.of(person), chart, addressee));
    }

    /** The same with the units at hand, for who asks about several. */
    public Eligibility assess(Opportunity opportunity, Standing standing, OrgChart chart, Addressee addressee) {
        return rule(opportunity.eligibilityExpression())
                .assess(facts(standing, chart), opportunity.deadline().day(), addressee);
    }

    /** Everybody who may be put forward. */
    public Uni<List<UUID>> pool(Mutiny.Session session, Opportunity opportunity) {
        return people.chart(session)
                .chain(chart -> people.everybody(session).map(everybody -> eligible(opportunity, everybody, chart)));
    }

    private List<UUID> eligible(Opportunity opportunity, List<Standing> everybody, OrgChart chart) {
        EligibilityRule rule = rule(opportunity.eligibilityExpression());
        LocalDate day = opportunity.deadline().day();
        return everybody.stream()
                .filter(standing -> rule.assess(facts(standing, chart), day, Addressee.SOMEBODY_ELSE)
                        .eligible())
                .map(Standing::person)
                .toList();
    }

    /** Compiled before, when it was posted; so it compiles. */
    private EligibilityRule rule(String expression) {
        synchronized (compiled) {
            return compiled.computeIfAbsent(expression, EligibleFaculty::compile);
        }
    }

    private static EligibilityRule compile(String expression) {
        if (EligibilityRule.compile(expression) instanceof RuleCompilation.Compiled works) {
            return works.rule();
        }
        throw new IllegalStateException("A posted eligibility rule no longer compiles");
    }

    private static PersonFacts facts(Standing standing, OrgChart chart) {
        return new PersonFacts(
                standing.rank(),
                standing.rankSince(),
                standing.hiredOn(),
                standing.track(),
                chart.upward(new UnitId(standing.unit())),
                standing.orcid(),
                standing.careerStage(),
                standing.status());
    }
}
