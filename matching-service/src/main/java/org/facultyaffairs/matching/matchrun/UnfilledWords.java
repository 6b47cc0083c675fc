package org.facultyaffairs.matching.matchrun;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.facultyaffairs.matching.criteria.CriterionKind;
import org.facultyaffairs.matching.people.ContentArea;
import org.facultyaffairs.matching.people.Listed;

/** Why a mentee's places stay unfilled, in a sentence. */
final class UnfilledWords {

    private final RunReport.Unfilled one;
    private final String name;
    private final int had;
    private final ProofWords proof;

    /** @param had how many mentors the mentee has */
    UnfilledWords(RunReport.Unfilled one, String name, int had, ProofWords proof) {
        this.one = one;
        this.name = name;
        this.had = had;
        this.proof = proof;
    }

    String sentence() {
        return switch (one.why()) {
            case NO_CANDIDATE -> "No mentor may be matched with %s: %s.".formatted(name, ruledOut());
            case FEW_CANDIDATES ->
                "%s wants %s; only %d may be matched with them, and they have %s."
                        .formatted(
                                name,
                                Words.many(one.candidates() + one.places(), "mentor", "mentors"),
                                one.candidates(),
                                one.candidates() == 1 ? "that one" : "all of these");
            case NO_CANDIDATE_OF_THE_AREA ->
                "Nobody %swho may be matched with %s %s."
                        .formatted(
                                had > 0 ? "else " : "",
                                name,
                                one.outside() ? "works outside their department" : "covers " + asked());
            case NOT_WORTH_IT ->
                "A mentor who may be matched with %s%s has room, but fits so little that the pair %s."
                        .formatted(
                                name,
                                one.outside() ? " and works outside their department" : "",
                                "would add nothing to the whole");
            case TAKEN ->
                "%s no place left%s; giving %s to %s %s."
                        .formatted(
                                mentors(),
                                areas().isEmpty() ? "" : " for " + Listed.and(areas()),
                                one.places() == 1 ? "one" : "more",
                                name,
                                proof.noGain());
        };
    }

    private String mentors() {
        String other = had > 0 ? "other " : "";
        if (one.outside()) {
            return "The %smentors who may be matched with %s and work outside their department have"
                    .formatted(other, name);
        }
        return one.candidates() - had == 1
                ? "The only %smentor who may be matched with %s has".formatted(other, name)
                : "The %smentors who may be matched with %s have".formatted(other, name);
    }

    private String asked() {
        return areas().isEmpty() ? "an area that is still asked for" : Listed.and(areas());
    }

    private List<String> areas() {
        return Objects.requireNonNullElse(one.areas(), List.<ContentArea>of()).stream()
                .map(ContentArea::words)
                .toList();
    }

    private String ruledOut() {
        List<String> all = one.ruledOut().entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey()))
                .flatMap(
                        entry -> CriterionKind.of(entry.getKey()).map(kind -> mentors(kind, entry.getValue())).stream())
                .toList();
        return all.isEmpty() ? "there is nobody" : Listed.and(all);
    }

    private static String mentors(CriterionKind kind, long count) {
        String are = Words.many(count, "is", "are");
        return switch (kind) {
            case ONESELF -> "nobody mentors themselves";
            case ACTIVE_SERVICE -> "with %d, one of the two is not in active service".formatted(count);
            case CAPACITY -> Words.many(count, "takes nobody just now", "take nobody just now");
            case NOT_AGAIN -> are + " not to be brought together with them again";
            case REPORTING_LINE -> are + " in the same reporting line";
            case LEAST_RANK -> are + " below the rank that the programme asks for";
            case CAREER_STAGE_DISTANCE -> are + " not as many ranks ahead as the programme asks for";
            case SAME_TRACK -> are + " on another track";
            case DIFFERENT_TRACK -> are + " on the same track";
            case SAME_DISCIPLINE -> are + " of another department";
            case OUTSIDE_DISCIPLINE -> are + " of the same department";
            case LANGUAGE -> Words.many(count, "has", "have") + " no language in common with them";
            case SHARED_FREE_TIME -> Words.many(count, "has", "have") + " no free half-day in common with them";
            case EXPERTISE_FOR_NEED -> Words.many(count, "covers", "cover") + " nothing that they want to grow in";
            case MENTEE_PREFERENCE -> are + " not on their list";
            case MENTOR_PREFERENCE -> Words.many(count, "does", "do") + " not have them on their list";
            case ONE_OUTSIDE_DISCIPLINE, SHARED_INTERESTS, OPENNESS -> are + " ruled out by '%s'".formatted(kind.key());
        };
    }
}
