package org.facultyaffairs.matching.assignment;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Which group each mentee says to be of. An input of the certificate alone: nothing that makes a score or a match ever
 * sees it.
 */
public final class Groups {

    /** No groups are known; no parity is told. */
    public static final Groups NONE = new Groups(List.of(), new int[0]);

    private final List<String> names;
    private final int[] ofMentee;

    private Groups(List<String> names, int[] ofMentee) {
        this.names = List.copyOf(names);
        this.ofMentee = ofMentee.clone();
    }

    /**
     * Groups by name and, by mentee, the index of their group; those who did not say form a group of their own.
     *
     * @throws InvalidCohort {@code unknown-group} if an index is none of a name
     */
    public static Groups of(List<String> names, int... ofMentee) {
        if (Arrays.stream(ofMentee).anyMatch(group -> group < 0 || group >= names.size())) {
            throw new InvalidCohort("unknown-group", "A mentee is of a group that has no name.");
        }
        return new Groups(names, ofMentee);
    }

    List<String> names() {
        return names;
    }

    /** The group's mentees; refuses groups for another number of mentees. */
    List<Integer> members(int group, CohortProblem problem) {
        if (ofMentee.length != problem.mentees()) {
            throw new InvalidCohort("groups-differ", "There must be a group for each mentee.");
        }
        List<Integer> members = new ArrayList<>();
        for (int mentee = 0; mentee < ofMentee.length; mentee++) {
            if (ofMentee[mentee] == group) {
                members.add(mentee);
            }
        }
        return members;
    }
}
