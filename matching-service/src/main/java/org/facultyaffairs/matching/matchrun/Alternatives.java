package org.facultyaffairs.matching.matchrun;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.facultyaffairs.matching.assignment.Alternative;
import org.facultyaffairs.matching.assignment.CohortMatch;
import org.facultyaffairs.matching.assignment.Explanation;
import org.facultyaffairs.matching.assignment.Move;
import org.facultyaffairs.matching.assignment.RemovedPairs;

/** Whom else each mentee could have, and what that would cost the whole. */
public final class Alternatives {

    /** How many are said of each mentee. */
    static final int SHOWN = 3;

    /** Beyond so many mentees, they are worked out only for those who get least; the others' when they are asked for. */
    private static final int MOST_MENTEES = 3_000;

    private final List<List<RunReport.Alternative>> ofMentee;

    private Alternatives(List<List<RunReport.Alternative>> ofMentee) {
        this.ofMentee = ofMentee;
    }

    static Alternatives of(RunProblem run, CohortMatch match, List<Integer> worst, Progress progress) {
        Explanation explanation = Explanation.of(match, RemovedPairs.NONE, progress);
        int mentees = match.problem().mentees();
        List<List<RunReport.Alternative>> all = new ArrayList<>();
        for (int mentee = 0; mentee < mentees; mentee++) {
            progress.stopIfCancelled();
            progress.advance((double) mentee / mentees);
            boolean shown = mentees <= MOST_MENTEES || worst.contains(mentee);
            all.add(shown ? of(run, explanation, mentee) : List.of());
        }
        return new Alternatives(all);
    }

    /** Those of one mentee, the cheapest first. */
    public static List<RunReport.Alternative> of(RunProblem run, Explanation explanation, int mentee) {
        return explanation.alternatives(mentee, SHOWN).stream()
                .map(one -> said(run, one))
                .toList();
    }

    static RunReport.Alternative said(RunProblem run, Alternative one) {
        int mentee = run.problem().menteeOf(one.pair());
        int moved = (int) one.moves().stream()
                .map(Move::mentee)
                .filter(other -> !Objects.equals(other, mentee))
                .distinct()
                .count();
        return new RunReport.Alternative(
                run.mentor(run.problem().mentor(one.pair())).value(),
                run.problem().score(one.pair()),
                one.cost(),
                moved);
    }

    List<RunReport.Alternative> of(int mentee) {
        return ofMentee.get(mentee);
    }
}
