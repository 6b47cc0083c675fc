package org.facultyaffairs.nomination.conflict;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.facultyaffairs.nomination.people.FacultyId;
import org.facultyaffairs.nomination.people.OrgChart;
import org.facultyaffairs.nomination.people.OrgUnit;
import org.facultyaffairs.nomination.people.UnitId;
import org.facultyaffairs.nomination.people.UnitKind;

/** Finds every conflict between committee members and nominations in what is known of both. */
public final class ConflictRules {

    private final OrgChart chart;
    private final Set<Tie> ties;
    private final List<DeclaredConflict> declared;

    public ConflictRules(OrgChart chart, Collection<Tie> ties, Collection<DeclaredConflict> declared) {
        this.chart = chart;
        this.ties = Set.copyOf(ties);
        this.declared = List.copyOf(declared);
    }

    /** All conflicts of one member with the given nominations, in their order, the gravest kind first. */
    public List<Conflict> conflicts(Colleague member, Collection<Candidacy> nominations) {
        return nominations.stream()
                .flatMap(nomination -> conflicts(member, nomination).stream())
                .toList();
    }

    /** At most one conflict of each kind; somebody's own nomination says it all and hides the other kinds. */
    public List<Conflict> conflicts(Colleague member, Candidacy nomination) {
        FacultyId nominee = nomination.nominee().id();
        if (member.id().equals(nominee)) {
            return List.of(new Conflict(
                    nominee, nominee, ConflictKind.OWN_NOMINATION, "The member is nominated for this opportunity."));
        }
        return Stream.of(
                        reportingLine(member, nomination.nominee()),
                        tie(ConflictKind.MENTORING, member.id(), nominee),
                        sponsorship(member.id(), nomination),
                        sameUnit(member, nomination.nominee()),
                        tie(ConflictKind.CO_AUTHORSHIP, member.id(), nominee),
                        declared(member.id(), nominee))
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<Conflict> reportingLine(Colleague member, Colleague nominee) {
        Optional<String> above = chart.ledAtOrAbove(member.id(), nominee.unit())
                .map(unit -> "The member leads %s, in the nominee's reporting line.".formatted(words(unit)));
        return above.or(() -> chart.ledAtOrAbove(nominee.id(), member.unit())
                        .map(unit -> "The nominee leads %s, in the member's reporting line.".formatted(words(unit))))
                .map(reason -> new Conflict(member.id(), nominee.id(), ConflictKind.REPORTING_LINE, reason));
    }

    private Optional<Conflict> sponsorship(FacultyId member, Candidacy nomination) {
        FacultyId nominee = nomination.nominee().id();
        return nomination.backers().contains(member)
                ? Optional.of(new Conflict(
                        member,
                        nominee,
                        ConflictKind.SPONSORSHIP,
                        "The member put the nominee forward for this opportunity."))
                : tie(ConflictKind.SPONSORSHIP, member, nominee);
    }

    private Optional<Conflict> tie(ConflictKind kind, FacultyId member, FacultyId nominee) {
        return ties.stream()
                .filter(tie -> tie.kind().conflict() == kind && tie.joins(member, nominee))
                .map(tie -> tie.kind().words(tie.from().equals(member)))
                .min(ConflictRules::currentFirst)
                .map(words -> new Conflict(member, nominee, kind, "The member is %s.".formatted(words)));
    }

    /** Colleagues of the same smallest unit; sharing no more than the school is no conflict. */
    private Optional<Conflict> sameUnit(Colleague member, Colleague nominee) {
        boolean shared = member.unit().equals(nominee.unit())
                && chart.find(member.unit())
                        .filter(unit -> unit.kind() == UnitKind.SCHOOL)
                        .isEmpty();
        return shared
                ? Optional.of(new Conflict(
                        member.id(),
                        nominee.id(),
                        ConflictKind.SAME_DIVISION,
                        "The member and the nominee both belong to %s.".formatted(words(member.unit()))))
                : Optional.empty();
    }

    private Optional<Conflict> declared(FacultyId member, FacultyId nominee) {
        return declared.stream()
                .filter(declaration -> declaration.concerns(member, nominee))
                .findFirst()
                .map(declaration -> new Conflict(
                        member,
                        nominee,
                        ConflictKind.DECLARED,
                        "The member declared a conflict: " + declaration.reason()));
    }

    private String words(UnitId id) {
        return chart.find(id)
                .map(OrgUnit::kind)
                .map(kind -> "the %s %s".formatted(kind.words(), id))
                .orElse("the unit " + id);
    }

    /** "the nominee's mentor" before "formerly the nominee's mentor"; otherwise the alphabet, to be repeatable. */
    private static int currentFirst(String one, String other) {
        boolean oneIsPast = one.startsWith("formerly");
        boolean otherIsPast = other.startsWith("formerly");
        return oneIsPast == otherIsPast ? one.compareTo(other) : Boolean.compare(oneIsPast, otherIsPast);
    }
}
