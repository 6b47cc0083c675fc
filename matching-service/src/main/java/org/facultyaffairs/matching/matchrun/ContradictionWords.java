package org.facultyaffairs.matching.matchrun;

import java.util.ArrayList;
import java.util.List;
import org.facultyaffairs.matching.criteria.Contradiction;
import org.facultyaffairs.matching.criteria.CriterionKind;
import org.facultyaffairs.matching.people.Listed;

/**
 * Why nobody can be matched with anybody, and what can be done. Only a constraint that the programme wrote can be
 * loosened; of the others it is said what is so.
 */
final class ContradictionWords {

    private final List<CriterionKind> kinds;
    private final List<CriterionKind> written;

    ContradictionWords(Contradiction contradiction) {
        this.kinds = contradiction.kinds();
        this.written = kinds.stream().filter(kind -> !kind.isFixed()).toList();
    }

    String sentences() {
        return "Nobody can be matched with anybody: %s. %s.".formatted(why(), cure());
    }

    private String why() {
        if (written.size() == kinds.size()) {
            return "%s %s out every pair".formatted(keys(), kinds.size() == 1 ? "alone rules" : "together rule");
        }
        List<String> reasons = new ArrayList<>(kinds.stream()
                .filter(CriterionKind::isFixed)
                .map(ContradictionWords::fact)
                .toList());
        if (!written.isEmpty()) {
            reasons.add(keys() + (written.size() == 1 ? " rules" : " rule") + " the two out");
        }
        return "in every pair, " + String.join("; or ", reasons);
    }

    private String cure() {
        String loosen = "Loosen " + (written.size() == 1 ? keys() : "one of " + keys());
        if (written.size() == kinds.size()) {
            return kinds.size() == 1 ? "Loosen it" : "Loosen one of them";
        }
        String others = kinds.contains(CriterionKind.CAPACITY)
                ? "nvite more people to take part, or ask mentors whether they take more"
                : "nvite more people to take part";
        return written.isEmpty() ? "I" + others : loosen + ", or i" + others;
    }

    private String keys() {
        return Listed.and(written.stream().map(kind -> "'" + kind.key() + "'").toList());
    }

    /** What is so of two whom it rules out. */
    private static String fact(CriterionKind kind) {
        return switch (kind) {
            case ONESELF -> "both are the same person";
            case ACTIVE_SERVICE -> "one is not in active service just now";
            case CAPACITY -> "the mentor has no place left, or no time just now";
            case NOT_AGAIN ->
                "the two are together already, one has said no to the other, or they are not to be brought together again";
            case REPORTING_LINE -> "both are in the same reporting line";
            default -> throw new IllegalArgumentException(kind.key() + " is written by a programme.");
        };
    }
}
