package org.facultyaffairs.nomination.slate;

import java.util.Collection;

/** Whether something is as asked. */
public enum SlateVerdict {
    MET,
    NOT_MET,
    CANNOT_TELL;

    /** What it says of a slate, and the advice that goes with it. */
    public String inWords() {
        String answer =
                switch (this) {
                    case MET -> "The slate is as broad as its policy asks.";
                    case NOT_MET -> "The slate is narrower than its policy asks: who has been overlooked?";
                    case CANNOT_TELL -> "Whether the slate is as broad as its policy asks cannot be told.";
                };
        return answer + " This is advice: nobody is scored, ranked or refused because of it.";
    }

    /** One thing that is not met decides; then one that cannot be told; nothing asked is met. */
    static SlateVerdict all(Collection<SlateVerdict> verdicts) {
        if (verdicts.contains(NOT_MET)) {
            return NOT_MET;
        }
        return verdicts.contains(CANNOT_TELL) ? CANNOT_TELL : MET;
    }

    static SlateVerdict of(boolean met) {
        return met ? MET : NOT_MET;
    }
}
