package org.facultyaffairs.nomination.eligibility;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.facultyaffairs.nomination.people.FacultyStatus;
import org.facultyaffairs.nomination.people.UnitId;

/**
 * Who may be put forward for an opportunity: a CEL expression over {@link EligibilityVariable} and the names of the
 * ranks, at most {@value RuleLanguage#MAX_LENGTH} characters long, that comes out as true or false. Whatever it says,
 * nobody who has left is eligible. Compile once and keep: a rule never changes and may be asked from many threads.
 */
public final class EligibilityRule {

    private final String expression;
    private final Conjunction conditions;
    private final Set<UnitId> unitsNamed;

    EligibilityRule(String expression, Conjunction conditions, Set<UnitId> unitsNamed) {
        this.expression = expression;
        this.conditions = conditions;
        this.unitsNamed = Set.copyOf(unitsNamed);
    }

    /** Reads the expression, or says in words everything that is wrong with it and where. */
    public static RuleCompilation compile(String expression) {
        return RuleCompiler.compile(expression);
    }

    public String expression() {
        return expression;
    }

    /** The units that the rule speaks of, so that whoever posts it can be told of one that does not exist. */
    public Set<UnitId> unitsNamed() {
        return unitsNamed;
    }

    /** The rule for people: "Associate professor or above; at least 5 years in rank." */
    public String inWords() {
        List<String> phrases = conditions.clauses().stream()
                .map(clause -> clause.asked().phrase())
                .toList();
        return Words.capitalised(String.join("; ", phrases)) + ".";
    }

    /** Answers for one person on the given day, in words for the addressee. */
    public Eligibility assess(PersonFacts facts, LocalDate on, Addressee addressee) {
        Situation situation = new Situation(facts, on, addressee);
        if (facts.status() == FacultyStatus.DEPARTED) {
            return departed(situation);
        }
        List<Clause> missing = conditions.missing(situation);
        if (missing.isEmpty()) {
            return new Eligibility(List.of(), null, situation.subject() + " are eligible.");
        }
        Optional<LocalDate> eligibleFrom = conditions.metFrom(situation);
        List<UnmetRequirement> unmet = missing.stream()
                .map(clause -> unmet(clause, situation, missing.size() == 1 && eligibleFrom.isPresent()))
                .toList();
        return new Eligibility(unmet, eligibleFrom.orElse(null), inWords(unmet, eligibleFrom, situation));
    }

    private UnmetRequirement unmet(Clause clause, Situation situation, boolean lastThingMissing) {
        String reason = clause.asked().unmet(situation);
        Optional<LocalDate> metFrom = conditions.metFrom(clause, situation);
        String sentence = metFrom.map(day ->
                        "%s: %s from %s.".formatted(reason, lastThingMissing ? "eligible" : "this part is met", day))
                .orElseGet(() -> reason + ". " + conditions.change(clause, situation));
        return new UnmetRequirement(clause.expression(), sentence, metFrom.orElse(null));
    }

    private String inWords(List<UnmetRequirement> unmet, Optional<LocalDate> eligibleFrom, Situation situation) {
        Stream<String> sentences = unmet.stream().map(UnmetRequirement::sentence);
        Stream<String> ending =
                unmet.size() > 1 ? eligibleFrom.map("Eligible from %s."::formatted).stream() : Stream.empty();
        return String.join(
                " ",
                Stream.of(sentences, ending, tooLate(eligibleFrom, situation))
                        .flatMap(part -> part)
                        .toList());
    }

    /** When waiting fills the gap but something else has run out by then. */
    private Stream<String> tooLate(Optional<LocalDate> eligibleFrom, Situation situation) {
        if (eligibleFrom.isPresent()) {
            return Stream.empty();
        }
        return conditions.lastDayOfWaiting(situation).stream().map(day -> {
            List<String> lost = conditions.missing(situation.onDay(day)).stream()
                    .map(clause -> clause.asked().phrase())
                    .toList();
            return "By then this no longer holds: %s.".formatted(Words.all(lost));
        });
    }

    private static Eligibility departed(Situation situation) {
        String sentence = "%s are %s; only members of the faculty can be put forward."
                .formatted(situation.subject(), FacultyStatus.DEPARTED.words());
        return new Eligibility(List.of(new UnmetRequirement("status != \"DEPARTED\"", sentence, null)), null, sentence);
    }
}
