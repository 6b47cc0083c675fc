package org.facultyaffairs.nomination.eligibility;

import dev.cel.common.CelIssue;
import dev.cel.common.CelSourceLocation;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Turns what the compiler says into sentences for the person who writes a rule. */
final class ProblemWords {

    private static final Set<String> IDENTITY = Set.of(
            "gender",
            "sex",
            "race",
            "ethnicity",
            "raceethnicity",
            "urim",
            "urm",
            "disability",
            "firstgeneration",
            "veteran",
            "age",
            "religion",
            "nationality",
            "orientation",
            "sexualorientation",
            "pronouns");

    private static final List<Wording> WORDINGS = List.of(
            new Wording("undeclared reference to '([^']*)'.*", found -> unknown(found.group(1))),
            new Wording(
                    "found no matching overload for '([^']*)' applied to '(.*?)'(?: \\(candidates.*)?",
                    found -> "`%s` does not go with %s.".formatted(operator(found.group(1)), types(found.group(2)))),
            new Wording(
                    "expected type 'bool' but found '(.*)'",
                    found ->
                            "A rule comes out as true or false; this comes out as %s.".formatted(type(found.group(1)))),
            new Wording(
                    "token recognition error at: '(.*)'",
                    found -> "`%s` cannot be read; a comparison is written `==`, \"and\" `&&`, \"or\" `||`."
                            .formatted(found.group(1))),
            new Wording("(?:mismatched|extraneous) input '<EOF>'.*", found -> "The rule ends too early."),
            new Wording("(?:mismatched|extraneous) input '(.*?)' expecting.*", found -> "`%s` is not expected here."
                    .formatted(found.group(1))),
            new Wording("missing '(.*?)' at .*", found -> "`%s` is missing here.".formatted(found.group(1))),
            new Wording("expression code point size exceeds limit.*", found -> "The rule is longer than %d characters."
                    .formatted(RuleLanguage.MAX_LENGTH)),
            new Wording(".*recursion limit exceeded.*", found -> "The rule is nested deeper than %d levels."
                    .formatted(RuleLanguage.MAX_NESTING)),
            new Wording(
                    ".*node limit.*", found -> "The rule has more than %d parts.".formatted(RuleLanguage.MAX_PARTS)),
            new Wording(".*", found -> "This cannot be read (%s).".formatted(found.group())));

    private ProblemWords() {}

    static List<RuleProblem> of(List<CelIssue> issues) {
        return issues.stream().map(ProblemWords::of).distinct().toList();
    }

    private static RuleProblem of(CelIssue issue) {
        CelSourceLocation place = issue.getSourceLocation();
        return new RuleProblem(
                Math.max(1, place.getLine()), Math.max(0, place.getColumn()) + 1, sentence(issue.getMessage()));
    }

    private static String sentence(String message) {
        return WORDINGS.stream()
                .flatMap(wording -> wording.of(message).stream())
                .findFirst()
                .orElseThrow();
    }

    private static String unknown(String word) {
        if (IDENTITY.contains(word.toLowerCase(Locale.ROOT))) {
            return "`%s` is never asked: to which groups somebody belongs decides nothing about who may be put forward."
                    .formatted(word);
        }
        List<String> known = Arrays.stream(EligibilityVariable.values())
                .map(EligibilityVariable::word)
                .toList();
        return "`%s` is unknown here; a rule may speak of %s.".formatted(word, Words.all(known));
    }

    private static String operator(String function) {
        return function.equals(Comparison.IN) ? "in" : function.replace("_", "");
    }

    private static String types(String parenthesised) {
        String inner = parenthesised.replaceAll("^\\(|\\)$", "");
        return Words.all(
                Arrays.stream(inner.split(", ", -1)).map(ProblemWords::type).toList());
    }

    private static String type(String name) {
        return switch (name) {
            case "int" -> "a whole number";
            case "double" -> "a decimal number";
            case "string" -> "a text";
            case "bool" -> "true or false";
            default -> name.startsWith("list(") ? "a list" : "a value of type " + name;
        };
    }

    private record Wording(Pattern pattern, Function<MatchResult, String> words) {

        Wording(String pattern, Function<MatchResult, String> words) {
            this(Pattern.compile(pattern, Pattern.DOTALL), words);
        }

        Optional<String> of(String message) {
            Matcher matcher = pattern.matcher(message);
            return matcher.matches() ? Optional.of(words.apply(matcher)) : Optional.empty();
        }
    }
}
