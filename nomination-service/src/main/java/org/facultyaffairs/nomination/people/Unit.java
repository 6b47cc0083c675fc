package org.facultyaffairs.nomination.people;

import static jakarta.persistence.EnumType.STRING;

import jakarta.persistence.Entity;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Our copy of a unit, as the profile service last told. */
@Entity
@Table(name = "unit")
public class Unit {

    @Id
    private String id;

    private long told;
    private String name;

    @Enumerated(STRING)
    private UnitKind kind;

    private @Nullable String parentId;
    private @Nullable UUID leaderId;

    @SuppressWarnings("NullAway.Init") // Hibernate fills the fields.
    protected Unit() {}

    private Unit(UnitTold unit) {
        this.id = unit.unitId();
        this.told = unit.version();
        this.name = unit.name();
        this.kind = unit.kind();
        this.parentId = unit.parentId();
        this.leaderId = unit.leaderId();
    }

    static Unit of(UnitTold unit) {
        return new Unit(unit);
    }

    /** Takes over what was told, unless something newer was. */
    void take(UnitTold unit) {
        if (unit.version() > told) {
            told = unit.version();
            name = unit.name();
            kind = unit.kind();
            parentId = unit.parentId();
            leaderId = unit.leaderId();
        }
    }

    public String name() {
        return name;
    }

    /** The unit as the pure rules see it. */
    public OrgUnit asOrgUnit() {
        return new OrgUnit(
                new UnitId(id),
                kind,
                parentId == null ? null : new UnitId(parentId),
                leaderId == null ? null : new FacultyId(leaderId));
    }
}
