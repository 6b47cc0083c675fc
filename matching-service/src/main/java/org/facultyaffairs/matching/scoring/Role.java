package org.facultyaffairs.matching.scoring;

/** As what somebody asks for recommendations. */
public enum Role {
    MENTEE(Relation.MENTORSHIP, false),
    MENTOR(Relation.MENTORSHIP, true),
    PROTEGE(Relation.SPONSORSHIP, false),
    SPONSOR(Relation.SPONSORSHIP, true),
    PEER(Relation.PEERS, false);

    private final Relation relation;
    private final boolean gives;

    Role(Relation relation, boolean gives) {
        this.relation = relation;
        this.gives = gives;
    }

    public Relation relation() {
        return relation;
    }

    /** Whether who asks would be the one who gives. */
    public boolean gives() {
        return gives;
    }
}
