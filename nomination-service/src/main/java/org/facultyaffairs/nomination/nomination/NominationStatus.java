package org.facultyaffairs.nomination.nomination;

/** Where a nomination stands. {@link NominationLifecycle} holds the ways between these. */
public enum NominationStatus {
    DRAFT("being drafted", false),
    NOMINEE_CONSENT("not yet submitted", false),
    SUBMITTED("submitted", false),
    COMMITTEE_REVIEW("before the committee", false),
    SELECTED("selected", true),
    NOT_SELECTED("not selected", true),
    DECLINED("declined by the nominee", true),
    REFERRED_TO_PEER("declined in favour of a peer", true),
    WITHDRAWN("withdrawn", true),
    LAPSED("lapsed", true);

    private final String words;
    private final boolean over;

    NominationStatus(String words, boolean over) {
        this.words = words;
        this.over = over;
    }

    public String words() {
        return words;
    }

    /** Whether nothing more is decided; only who has declined may still refer a peer. */
    public boolean over() {
        return over;
    }

    /**
     * Whether a call with this nomination counts as answered, so that it is not escalated. One that was never handed in
     * does not: it may lapse in silence.
     */
    public boolean answersTheCall() {
        return switch (this) {
            case SUBMITTED, COMMITTEE_REVIEW, SELECTED, NOT_SELECTED -> true;
            case DRAFT, NOMINEE_CONSENT, DECLINED, REFERRED_TO_PEER, WITHDRAWN, LAPSED -> false;
        };
    }
}
