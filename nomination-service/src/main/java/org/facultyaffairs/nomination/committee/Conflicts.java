package org.facultyaffairs.nomination.committee;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.facultyaffairs.nomination.conflict.Candidacy;
import org.facultyaffairs.nomination.conflict.Colleague;
import org.facultyaffairs.nomination.conflict.ConflictRules;
import org.facultyaffairs.nomination.conflict.DeclaredConflict;
import org.facultyaffairs.nomination.nomination.Nomination;
import org.facultyaffairs.nomination.nomination.NominationStatus;
import org.facultyaffairs.nomination.nomination.Nominations;
import org.facultyaffairs.nomination.people.FacultyId;
import org.facultyaffairs.nomination.people.People;
import org.facultyaffairs.nomination.people.Person;
import org.facultyaffairs.nomination.people.UnitId;
import org.hibernate.reactive.mutiny.Mutiny;

/** Finds who must keep away from which nomination, in what is known now: nothing found is kept, so nothing gets stale. */
@ApplicationScoped
public class Conflicts {

    private static final Set<NominationStatus> AT_STAKE = EnumSet.of(
            NominationStatus.DRAFT,
            NominationStatus.NOMINEE_CONSENT,
            NominationStatus.SUBMITTED,
            NominationStatus.COMMITTEE_REVIEW,
            NominationStatus.SELECTED,
            NominationStatus.NOT_SELECTED);

    /** Of whoever is no longer known here; nobody else's unit is called that. */
    private static final UnitId NO_UNIT = new UnitId("no-longer-known");

    private final Nominations nominations;
    private final People people;
    private final Ties ties;

    Conflicts(Nominations nominations, People people, Ties ties) {
        this.nominations = nominations;
        this.people = people;
        this.ties = ties;
    }

    /** Every conflict of these people with the nominations of an opportunity. */
    public Uni<FoundConflicts> of(Mutiny.Session session, UUID opportunity, Collection<UUID> members) {
        return nominations.of(session, opportunity, AT_STAKE).chain(atStake -> people.find(
                        session, everybody(atStake, members))
                .chain(known -> rules(session, opportunity, atStake, everybody(atStake, members))
                        .map(rules -> found(rules, atStake, members, known))));
    }

    /** What members of an opportunity's committee declared, oldest first. */
    Uni<List<Declaration>> declared(Mutiny.Session session, UUID opportunity) {
        return session.createSelectionQuery(
                        "from Declaration where opportunityId = ?1 order by declaredAt, id", Declaration.class)
                .setParameter(1, opportunity)
                .getResultList();
    }

    private Uni<ConflictRules> rules(
            Mutiny.Session session, UUID opportunity, List<Nomination> atStake, Set<UUID> concerned) {
        return people.chart(session)
                .chain(chart -> ties.among(session, concerned).chain(known -> declared(session, opportunity)
                        .map(declarations -> new ConflictRules(chart, known, asRules(declarations, atStake)))));
    }

    private static List<DeclaredConflict> asRules(List<Declaration> declarations, List<Nomination> atStake) {
        Map<UUID, Nomination> byId = atStake.stream().collect(Collectors.toMap(Nomination::id, Function.identity()));
        return declarations.stream()
                .flatMap(declaration -> asRule(declaration, byId).stream())
                .toList();
    }

    /** Empty when the nomination that it was about is out of the running. */
    private static Optional<DeclaredConflict> asRule(Declaration declaration, Map<UUID, Nomination> atStake) {
        FacultyId member = new FacultyId(declaration.memberId());
        UUID about = declaration.nominationId();
        if (about == null) {
            return Optional.of(new DeclaredConflict(member, null, declaration.reason()));
        }
        return Optional.ofNullable(atStake.get(about))
                .map(nomination ->
                        new DeclaredConflict(member, new FacultyId(nomination.nomineeId()), declaration.reason()));
    }

    private static FoundConflicts found(
            ConflictRules rules, List<Nomination> atStake, Collection<UUID> members, Map<UUID, Person> known) {
        return new FoundConflicts(members.stream()
                .map(member -> colleague(member, known))
                .flatMap(member -> atStake.stream()
                        .flatMap(nomination -> rules.conflicts(member, candidacy(nomination, known)).stream()
                                .map(conflict -> new FoundConflicts.Found(nomination.nominationId(), conflict))))
                .toList());
    }

    private static Candidacy candidacy(Nomination nomination, Map<UUID, Person> known) {
        Set<FacultyId> backers = new HashSet<>();
        backers.add(new FacultyId(nomination.nominatorId()));
        Optional.ofNullable(nomination.referredBy()).map(FacultyId::new).ifPresent(backers::add);
        return new Candidacy(colleague(nomination.nomineeId(), known), backers);
    }

    private static Colleague colleague(UUID id, Map<UUID, Person> known) {
        UnitId unit = Optional.ofNullable(known.get(id)).map(Person::unit).orElse(NO_UNIT);
        return new Colleague(new FacultyId(id), unit);
    }

    private static Set<UUID> everybody(List<Nomination> atStake, Collection<UUID> members) {
        Set<UUID> everybody = new HashSet<>(members);
        atStake.forEach(nomination -> everybody.add(nomination.nomineeId()));
        return everybody;
    }
}
