package org.facultyaffairs.matching.people;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The school of the tests. */
public final class SampleUnits {

    private SampleUnits() {}

    public static OrgChart chart() {
        return OrgChart.of(List.of(
                unit("som", null, null),
                unit("medicine", "som", "chair"),
                unit("cardiology", "medicine", null),
                unit("hospital-medicine", "medicine", null),
                unit("basic-science", "som", null),
                unit("physiology", "basic-science", null)));
    }

    private static OrgUnit unit(String id, @Nullable String parent, @Nullable String leader) {
        return new OrgUnit(
                new UnitId(id),
                "Unit " + id,
                parent == null ? null : new UnitId(parent),
                leader == null ? null : Somebody.id(leader));
    }
}
