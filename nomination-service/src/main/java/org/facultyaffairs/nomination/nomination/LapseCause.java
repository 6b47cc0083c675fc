package org.facultyaffairs.nomination.nomination;

/** Why a nomination came to nothing without anybody's word. */
public enum LapseCause {
    DEADLINE,
    CANCELLED
}
