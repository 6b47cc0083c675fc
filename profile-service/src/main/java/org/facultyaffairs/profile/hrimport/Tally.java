package org.facultyaffairs.profile.hrimport;

import java.util.ArrayList;
import java.util.List;
import org.facultyaffairs.profile.csv.CellProblem;
import org.facultyaffairs.profile.directory.ImportChunk.Fate;

/** Counts what came of the rows, and keeps why some were not taken over. */
final class Tally {

    private final List<RowError> errors = new ArrayList<>();
    private int created;
    private int changed;
    private int unchanged;
    private int rejected;

    void reject(List<CellProblem> problems, String employeeNumber) {
        rejected++;
        problems.forEach(problem -> errors.add(RowError.of(errors.size() + 1, problem, employeeNumber)));
    }

    void count(FacultyRow row, Fate fate) {
        if (fate instanceof Fate.Created) {
            created++;
        } else if (fate instanceof Fate.Changed) {
            changed++;
        } else if (fate instanceof Fate.Unchanged) {
            unchanged++;
        } else if (fate instanceof Fate.Rejected refused) {
            reject(List.of(new CellProblem(row.line(), refused.field(), refused.reason())), row.employeeNumber());
        }
    }

    List<RowError> errors() {
        return List.copyOf(errors);
    }

    int created() {
        return created;
    }

    int changed() {
        return changed;
    }

    int unchanged() {
        return unchanged;
    }

    int rejected() {
        return rejected;
    }
}
