package org.facultyaffairs.matching.matchrun;

import java.util.List;

/** A match was found whose certificate does not hold: a mistake of ours, never shown as a result. */
final class UnprovenMatch extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** @param deviations at least one, a sentence each */
    UnprovenMatch(List<String> deviations) {
        super("A match was found, but an independent check does not confirm its certificate, so it is not shown. %s%s"
                .formatted(
                        deviations.get(0),
                        deviations.size() == 1 ? "" : " And %d more.".formatted(deviations.size() - 1)));
    }
}
