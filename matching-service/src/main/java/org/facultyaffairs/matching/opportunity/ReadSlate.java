package org.facultyaffairs.matching.opportunity;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.facultyaffairs.chassis.http.Refusal;
import org.facultyaffairs.matching.evidence.Evidence;
import org.facultyaffairs.matching.evidence.GatherEvidence;
import org.facultyaffairs.matching.people.FacultyId;
import org.facultyaffairs.matching.people.UnitId;
import org.jspecify.annotations.Nullable;

/** Shows a slate to those whom it is for. */
@ApplicationScoped
public class ReadSlate {

    private final RecommendSlate recommendSlate;
    private final GatherEvidence evidence;

    ReadSlate(RecommendSlate recommendSlate, GatherEvidence evidence) {
        this.recommendSlate = recommendSlate;
        this.evidence = evidence;
    }

    /**
     * Who asks.
     *
     * @param anyUnit whether the role shows slates of every unit: program managers and committee members
     */
    public record Reader(@Nullable FacultyId person, boolean anyUnit) {}

    /** A slate and what is needed to name those on it. */
    public record Shown(RecommendSlate.Current current, Evidence evidence) {}

    /**
     * The slate by what is known now.
     *
     * @throws Refusal 404 when there is none, 403 for a leader of another unit
     */
    public Uni<Shown> read(OpportunityId id, Reader reader) {
        return recommendSlate.opportunity(id).chain(opportunity -> evidence.now()
                .invoke(known -> require(reader, new UnitId(opportunity.unit()), known))
                .chain(() -> recommendSlate.current(id))
                .chain(current -> evidence.now().map(known -> new Shown(current, known))));
    }

    private static void require(Reader reader, UnitId unit, Evidence known) {
        FacultyId person = reader.person();
        boolean leads = person != null && known.population().units().leadsAtOrAbove(person, unit);
        if (!reader.anyUnit() && !leads) {
            throw Refusal.forbidden(
                    "not-your-unit", "A leader sees the slates of their own unit and of the units below it.");
        }
    }
}
