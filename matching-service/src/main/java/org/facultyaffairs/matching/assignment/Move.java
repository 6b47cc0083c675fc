package org.facultyaffairs.matching.assignment;

/**
 * One mentee's part in a chain of moves.
 *
 * @param left the pair given up, or -1 where an unfilled place is filled
 * @param joined the pair taken up, or -1 where the place stays unfilled
 */
public record Move(int mentee, int left, int joined) {

    /** Stands for no pair. */
    public static final int NONE = -1;
}
