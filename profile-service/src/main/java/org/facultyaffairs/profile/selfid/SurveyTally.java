package org.facultyaffairs.profile.selfid;

import java.util.ArrayList;
import java.util.List;
import org.facultyaffairs.profile.csv.CellProblem;

/** Counts what came of a survey's rows; never what they say. */
public final class SurveyTally {

    private final List<CellProblem> errors = new ArrayList<>();
    private final int rows;
    private int given;
    private int unchanged;
    private int keptOwn;
    private int rejected;

    SurveyTally(int rows) {
        this.rows = rows;
    }

    void reject(List<CellProblem> problems) {
        rejected++;
        errors.addAll(problems);
    }

    void give() {
        given++;
    }

    void leave() {
        unchanged++;
    }

    void keepOwn() {
        keptOwn++;
    }

    /** Adds what came of some of the rows, once that is committed. */
    void add(SurveyTally part) {
        given += part.given;
        unchanged += part.unchanged;
        keptOwn += part.keptOwn;
        rejected += part.rejected;
        errors.addAll(part.errors);
    }

    public int rows() {
        return rows;
    }

    public int given() {
        return given;
    }

    public int unchanged() {
        return unchanged;
    }

    /** Rows of people who have answered or withdrawn themselves. */
    public int keptOwn() {
        return keptOwn;
    }

    public int rejected() {
        return rejected;
    }

    public List<CellProblem> errors() {
        return List.copyOf(errors);
    }
}
