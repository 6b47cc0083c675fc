package org.facultyaffairs.matching.matchrun;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.facultyaffairs.matching.people.FacultyId;
import org.facultyaffairs.matching.people.Population;

/** A report in sentences that can be read out, with the names that people have now. */
public final class RunWords {

    private final RunReport report;
    private final Population people;
    private final ProofWords proof;

    public RunWords(RunReport report, Population people) {
        this.report = report;
        this.people = people;
        this.proof = new ProofWords(report);
    }

    /** What the match amounts to. */
    public List<String> summary() {
        RunFigures figures = report.figures();
        List<String> words = new ArrayList<>();
        words.add("%s filled: %s a mentor."
                .formatted(
                        Words.of(figures.filled(), figures.wanted(), "wanted place", "wanted places", "is", "are"),
                        Words.of(figures.served(), figures.mentees(), "mentee", "mentees", "gets", "get")));
        words.addAll(proof.sentences());
        words.add(envy(report.envy().mentees()));
        words.addAll(places(report.loads()));
        if (report.repaired() != null) {
            words.addAll(proof.repaired(report.repaired()));
        }
        if (report.repeated() != null) {
            words.add(
                    report.repeated().same()
                            ? "It is the match of the run that it repeats, pair by pair."
                            : "It is not the match of the run that it repeats, although the snapshot and the scores are the same: the engine has changed since.");
        }
        return words;
    }

    private static List<String> places(RunReport.Loads loads) {
        List<String> words = new ArrayList<>(List.of("%s used; %s."
                .formatted(
                        Words.of(
                                loads.taken(),
                                loads.places(),
                                "place with the mentors",
                                "places with the mentors",
                                "is",
                                "are"),
                        loads.idle() == 0
                                ? "every mentor with a place to give gets a mentee"
                                : Words.many(
                                                loads.idle(),
                                                "mentor with a place to give gets",
                                                "mentors with a place to give get")
                                        + " nobody")));
        Integer beyond = loads.beyond();
        if (beyond != null && beyond > 0) {
            words.add(
                    "This run proposes %s more than the mentors take by their own word: the first to say yes get the places."
                            .formatted(Words.many(beyond, "pair", "pairs")));
        }
        return words;
    }

    private String envy(int mentees) {
        return mentees == 0
                ? "No mentee would fit better with a mentor who has room, or has somebody who fits less."
                : "%s fit better with a mentor who has room, or has somebody who fits less; giving them that mentor %s."
                        .formatted(Words.many(mentees, "mentee would", "mentees would"), proof.noGain());
    }

    /** Why a place stays unfilled. */
    public String of(RunReport.Unfilled one) {
        int had = report.mentorsOf(one.menteeId()).size();
        return Words.sentence(new UnfilledWords(one, name(one.menteeId()), had, proof).sentence());
    }

    /** Why somebody gets little. */
    public String of(RunReport.WorstOff one) {
        String name = name(one.menteeId());
        if (one.mentorId() != null && one.score() >= one.best()) {
            return Words.sentence("%s gets %s, the best that there is for them even if nobody else were there."
                    .formatted(name, Words.atMost(one.score())));
        }
        String gets = one.mentorId() == null ? "has nobody" : "gets " + Words.atMost(one.score());
        return Words.sentence("%s %s; if nobody else were there, %s could be had. Giving them more %s."
                .formatted(name, gets, Words.fit(one.best()), proof.noGain()));
    }

    /** What another partner would cost. */
    public String of(RunReport.Alternative one) {
        return of(one, people);
    }

    /** The same with these names. */
    public static String of(RunReport.Alternative one, Population people) {
        String name = people.name(new FacultyId(one.mentorId()));
        String moved = one.moved() == 0
                ? ""
                : "; what %s would change".formatted(Words.many(one.moved(), "other mentee has", "other mentees have"));
        return Words.sentence(
                "%s, a fit of %s, %s%s.".formatted(name, Words.fit(one.score()), cost(one.cost()), moved));
    }

    /** Below 0 only where a minimum is kept. */
    private static String cost(long cost) {
        if (cost < 0) {
            return "would give the whole %s more, but here the minimum for everybody comes first"
                    .formatted(Words.fit(-cost));
        }
        return cost == 0 ? "would cost the whole nothing" : "would cost the whole " + Words.fit(cost);
    }

    private String name(UUID id) {
        return people.name(new FacultyId(id));
    }

    /** Two digits, as a dean would say it. */
    public static String fit(long millionths) {
        return Words.fit(millionths);
    }
}
