package org.facultyaffairs.matching.slate;

import java.util.Locale;

/**
 * How good a slate is for certain.
 *
 * @param proved whether no slate is better
 * @param mostBetter by how much at most the scores of another could add up to more, while it comes as near to what is
 *     asked; 0 where it is proved
 * @param words a sentence or two for the reader
 */
public record Proof(boolean proved, double mostBetter, String words) {

    private static final double ONE = 1_000_000;

    static Proof of(SlateChoice choice) {
        double mostBetter = (choice.pointsAtMost() - choice.points()) / ONE;
        return new Proof(choice.proved(), mostBetter, sentence(choice, mostBetter));
    }

    private static String sentence(SlateChoice choice, double mostBetter) {
        if (choice.members().isEmpty()) {
            return "There is nobody to choose from.";
        }
        if (choice.proved()) {
            return "Proved: no other slate of %d comes nearer to what is asked, and none that comes as near fits better."
                    .formatted(choice.members().size());
        }
        String better = mostBetter > 0
                ? " Of slates that come as near to what is asked, no other fits better by more than %s, all scores added up."
                        .formatted(String.format(Locale.ROOT, "%.6f", mostBetter))
                : "";
        String nearer = choice.missing() > choice.missingAtLeast()
                ? " It misses %d of what is asked; it is not known whether another could miss less%s."
                        .formatted(
                                choice.missing(),
                                choice.missingAtLeast() == 0
                                        ? ""
                                        : ", but none misses less than " + choice.missingAtLeast())
                : "";
        return "The best that was found before the search was stopped." + better + nearer;
    }
}
