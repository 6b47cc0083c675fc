package org.facultyaffairs.matching.matchrun;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.facultyaffairs.chassis.database.Transactions;
import org.facultyaffairs.chassis.http.Refusal;
import org.facultyaffairs.matching.assignment.CohortMatch;
import org.facultyaffairs.matching.assignment.Explanation;
import org.facultyaffairs.matching.evidence.GatherEvidence;
import org.facultyaffairs.matching.people.FacultyId;
import org.facultyaffairs.matching.people.Population;

/**
 * Says why two people are a pair of a run, or why not, and what would change it. The prices that
 * were kept with the match are the answer; nothing is sought anew.
 */
@ApplicationScoped
public class ExplainPair {

    private final Transactions transactions;
    private final MatchRuns runs;
    private final Problems problems;
    private final GatherEvidence evidence;
    private final Vertx vertx;

    ExplainPair(Transactions transactions, MatchRuns runs, Problems problems, GatherEvidence evidence, Vertx vertx) {
        this.transactions = transactions;
        this.runs = runs;
        this.problems = problems;
        this.evidence = evidence;
        this.vertx = vertx;
    }

    /**
     * An answer that can be read out.
     *
     * @param matched whether they are a pair of the run
     * @param score of the two in millionths; -1 where a constraint rules them out
     */
    public record Told(
            boolean matched,
            long score,
            List<String> words,
            List<RunReport.Alternative> alternatives,
            Population people) {}

    /**
     * Explains two people.
     *
     * @throws Refusal 404 for no run, 409 for one without a match, 422 {@code stranger-to-the-run} for anybody else
     */
    public Uni<Told> explain(RunId id, FacultyId mentee, FacultyId mentor) {
        return transactions
                .read(session -> runs.reported(session, id))
                .chain(problems::match)
                .chain(solved -> evidence.now()
                        .chain(known ->
                                vertx.executeBlocking(() -> told(solved, mentee, mentor, known.population()), false)));
    }

    /** Mentors are all part of a run, mentees only as long as they seek somebody. */
    static String absent(RunProblem problem, FacultyId mentee, Population people) {
        RunInputs inputs = problem.inputs();
        if (inputs.cohort().mentees().stream().noneMatch(ask -> ask.mentee().equals(mentee))) {
            return stranger(mentee, "mentee", people);
        }
        return (inputs.answers().resting().contains(mentee)
                        ? "%s has said that they have no time just now: this run sought nobody for them."
                        : "%s had found all the mentors they wished for before this run: it sought nobody for them.")
                .formatted(people.name(mentee));
    }

    private static String stranger(FacultyId id, String role, Population people) {
        return "%s took no part in this run as a %s.".formatted(people.name(id), role);
    }

    private static Told told(Problems.Solved solved, FacultyId mentee, FacultyId mentor, Population people) {
        RunProblem problem = solved.problem();
        int left = problem.placeOfMentee(mentee);
        int right = problem.placeOfMentor(mentor);
        if (left < 0 || right < 0) {
            throw Refusal.brokenRule(
                    "stranger-to-the-run",
                    Words.sentence(left < 0 ? absent(problem, mentee, people) : stranger(mentor, "mentor", people)));
        }
        CohortMatch match = solved.match();
        Explanation explanation = Explanation.of(match);
        int pair = problem.problem().pairOf(left, right);
        PairWording words = new PairWording(problem, match, explanation, people);
        return new Told(
                pair >= 0 && match.matched(pair),
                pair < 0 ? -1 : problem.problem().score(pair),
                words.of(left, right, pair),
                Alternatives.of(problem, explanation, left),
                people);
    }
}
