package org.facultyaffairs.nomination.conflict;

/** What {@code from} is to {@code to}. Ended mentorships and past acts of sponsorship stay ties. */
public enum TieKind {
    MENTORS(ConflictKind.MENTORING, "the nominee's mentor", "the nominee's mentee"),
    MENTORED(ConflictKind.MENTORING, "formerly the nominee's mentor", "formerly the nominee's mentee"),
    SPONSORED(ConflictKind.SPONSORSHIP, "a sponsor of the nominee", "sponsored by the nominee"),
    WROTE_WITH(ConflictKind.CO_AUTHORSHIP, "a co-author of the nominee", "a co-author of the nominee");

    private final ConflictKind conflict;
    private final String fromMember;
    private final String toMember;

    TieKind(ConflictKind conflict, String fromMember, String toMember) {
        this.conflict = conflict;
        this.fromMember = fromMember;
        this.toMember = toMember;
    }

    ConflictKind conflict() {
        return conflict;
    }

    /** What the member is to the nominee. */
    String words(boolean memberIsFrom) {
        return memberIsFrom ? fromMember : toMember;
    }
}
