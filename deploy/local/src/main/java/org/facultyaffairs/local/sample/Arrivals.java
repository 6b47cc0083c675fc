package org.facultyaffairs.local.sample;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Step 1: the HR machine brings the school and its people. */
final class Arrivals {

    private record Unit(String id, String name, String kind, String parent, int leader) {}

    /** Chairs and chiefs are the first full professors of their units who are not among those who sign in. */
    private static final List<Unit> UNITS = List.of(
            new Unit("som", "School of Medicine", "SCHOOL", "", 5),
            new Unit("basic-science", "Department of Basic Science", "DEPARTMENT", "som", 21),
            new Unit("biochemistry", "Division of Biochemistry", "DIVISION", "basic-science", 27),
            new Unit("physiology", "Division of Physiology", "DIVISION", "basic-science", 121),
            new Unit("biostatistics", "Division of Biostatistics", "DIVISION", "basic-science", 26),
            new Unit("medicine", "Department of Medicine", "DEPARTMENT", "som", Professor.CHAIR),
            new Unit("general-internal-medicine", "Division of General Internal Medicine", "DIVISION", "medicine", 9),
            new Unit("cardiology", "Division of Cardiology", "DIVISION", "medicine", 10),
            new Unit("hospital-medicine", "Division of Hospital Medicine", "DIVISION", "medicine", 8));

    private final Seat hr;

    Arrivals(Portal portal) {
        this.hr = portal.hr();
    }

    /** Founds the units; a unit that is there already is left as it is. */
    void foundUnits() {
        for (Unit unit : UNITS) {
            if (hr.get("/v1/units/" + unit.id()).status() == 404) {
                hr.put("/v1/units/" + unit.id(), body(unit)).expect(201);
            }
        }
    }

    private static Map<String, Object> body(Unit unit) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("name", unit.name());
        body.put("kind", unit.kind());
        body.put("leaderId", Professor.idOf(unit.leader()).toString());
        if (!unit.parent().isEmpty()) {
            body.put("parentId", unit.parent());
        }
        return body;
    }

    /** What the import would do; nothing is changed. */
    Answer dryRun() {
        return hr.postCsv("/v1/faculty-imports?dryRun=true", SampleFaculty.hrExportWithTwoBadRows())
                .expect(201);
    }

    /** The import for good; its two bad rows are reported and stop nobody else. */
    Answer bring() {
        return hr.postCsv("/v1/faculty-imports", SampleFaculty.hrExportWithTwoBadRows())
                .expect(201);
    }

    /** Line, column and reason of the rows that were rejected. */
    Answer errorsOf(Answer run) {
        return hr.get("/v1/faculty-imports/" + run.id() + "/errors").expect(200);
    }
}
