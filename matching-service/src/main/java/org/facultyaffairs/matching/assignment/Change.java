package org.facultyaffairs.matching.assignment;

import java.util.List;

/**
 * What a repair changes for one mentee.
 *
 * @param mentee their index after the change
 * @param left whom they lose: mentors by index before the change, ascending
 * @param joined whom they get: mentors by index after the change, ascending
 * @param price what the mentee loses by it, in millionths: scores, and the prices of places that are no longer filled;
 *     negative where they gain. For a mentee who was not there before, minus what their match is worth
 */
public record Change(int mentee, List<Integer> left, List<Integer> joined, long price) {

    public Change {
        left = List.copyOf(left);
        joined = List.copyOf(joined);
    }
}
