package org.facultyaffairs.profile.unit;

import static jakarta.persistence.EnumType.STRING;

import jakarta.persistence.Entity;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.Objects;
import java.util.UUID;
import org.facultyaffairs.chassis.http.Refusal;
import org.jspecify.annotations.Nullable;

/** A school, department or division, as HR knows it. */
@Entity
@Table(name = "org_unit")
public class OrgUnit {

    @Id
    private String id;

    @Version
    private long version;

    private String name;

    @Enumerated(STRING)
    private UnitKind kind;

    private @Nullable String parentId;
    private @Nullable UUID leaderId;

    @SuppressWarnings("NullAway.Init") // Hibernate fills the fields.
    protected OrgUnit() {}

    private OrgUnit(UnitId id, UnitKind kind) {
        this.id = id.value();
        this.kind = kind;
        this.name = "";
    }

    static OrgUnit found(UnitId id, UnitKind kind) {
        return new OrgUnit(id, kind);
    }

    /** Whether the facts tell anything new of this unit. */
    boolean differsFrom(UnitFacts facts) {
        return !name.equals(facts.name())
                || !Objects.equals(parentId, facts.parentId())
                || !Objects.equals(leaderId, facts.leaderId());
    }

    /**
     * Takes over what HR says first of it.
     *
     * @param parent the unit named as parent, if one is named
     * @throws Refusal 422 when it would not stand one level under its parent
     */
    OrgUnitChanged founded(UnitFacts facts, @Nullable OrgUnit parent) {
        takeOver(facts, parent);
        return event(1);
    }

    /**
     * Takes over what HR says now. The flush raises the version by one, and events count from 1, not 0.
     *
     * @param parent the unit named as parent, if one is named
     * @throws Refusal 422 when it would not stand one level under its parent
     */
    OrgUnitChanged describe(UnitFacts facts, @Nullable OrgUnit parent) {
        takeOver(facts, parent);
        return event(version + 2);
    }

    private void takeOver(UnitFacts facts, @Nullable OrgUnit parent) {
        if (kind != facts.kind()) {
            throw Refusal.brokenRule("unit-kind-fixed", "A %s does not become a %s.".formatted(kind, facts.kind()));
        }
        boolean standsRight = parent == null ? kind == UnitKind.SCHOOL : kind.mayStandUnder(parent.kind);
        if (!standsRight) {
            throw Refusal.brokenRule(
                    "unit-misplaced", "A department stands under a school, a division under a department.");
        }
        name = facts.name();
        parentId = facts.parentId();
        leaderId = facts.leaderId();
    }

    private OrgUnitChanged event(long eventVersion) {
        return new OrgUnitChanged(id, eventVersion, name, kind, parentId, leaderId);
    }

    public String id() {
        return id;
    }

    public long version() {
        return version;
    }

    public String name() {
        return name;
    }

    public UnitKind kind() {
        return kind;
    }

    public @Nullable String parentId() {
        return parentId;
    }

    public @Nullable UUID leaderId() {
        return leaderId;
    }
}
