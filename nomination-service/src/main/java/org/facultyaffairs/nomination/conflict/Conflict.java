package org.facultyaffairs.nomination.conflict;

import org.facultyaffairs.nomination.people.FacultyId;

/**
 * One reason why a member may not judge a nominee.
 *
 * @param reason a sentence about "the member" and "the nominee" that names nobody
 */
public record Conflict(FacultyId member, FacultyId nominee, ConflictKind kind, String reason) {

    public boolean barsFromCommittee() {
        return kind.barsFromCommittee();
    }
}
