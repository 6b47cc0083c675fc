package org.facultyaffairs.benchmark.matching.audit;

/** An answer breaks a rule of its instance or contradicts what is proven: the run is worth nothing. */
public final class WrongAnswer extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public WrongAnswer(String sentence) {
        super(sentence);
    }
}
