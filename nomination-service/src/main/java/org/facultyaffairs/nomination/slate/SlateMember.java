package org.facultyaffairs.nomination.slate;

import org.facultyaffairs.nomination.people.Rank;
import org.facultyaffairs.nomination.people.UnitId;

/** One nominee of a slate, without a name: only what a policy may ask about. Senior is associate professor or above. */
public record SlateMember(Rank rank, UnitId unit, GenderAnswer gender) {

    /** Says neither more nor less than that somebody is on the slate, so that no log can tell an answer. */
    @Override
    public String toString() {
        return "SlateMember";
    }
}
