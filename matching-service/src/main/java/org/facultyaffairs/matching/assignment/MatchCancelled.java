package org.facultyaffairs.matching.assignment;

/** The watch called the computation off; there is no partial result. */
public final class MatchCancelled extends RuntimeException {

    private static final long serialVersionUID = 1L;

    MatchCancelled() {
        super("The match was called off before it was done.");
    }
}
