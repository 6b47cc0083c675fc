package org.facultyaffairs.matching.scoring;

import org.facultyaffairs.matching.people.OpenTo;

/** What two people could be to each other: one gives, the other receives, and how each is called in a reason. */
public enum Relation {
    MENTORSHIP("The mentor", "The mentee", OpenTo.MENTOR),
    SPONSORSHIP("The sponsor", "The protégé", OpenTo.SPONSOR),
    PEERS("The peer", "The person", OpenTo.PEER_GROUP);

    private final String giver;
    private final String receiver;
    private final OpenTo asksFor;

    Relation(String giver, String receiver, OpenTo asksFor) {
        this.giver = giver;
        this.receiver = receiver;
        this.asksFor = asksFor;
    }

    /** Begins a sentence. */
    public String giver() {
        return giver;
    }

    /** Begins a sentence. */
    public String receiver() {
        return receiver;
    }

    /** What the one who gives must not have left out of what they are open to. */
    public OpenTo asksFor() {
        return asksFor;
    }
}
