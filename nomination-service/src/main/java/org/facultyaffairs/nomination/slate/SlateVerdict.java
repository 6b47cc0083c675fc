package org.facultyaffairs.nomination.slate;

import java.util.Collection;

/** Whether something is as asked. */
public enum SlateVerdict {
    MET,
    NOT_MET,
    CANNOT_TELL;

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
