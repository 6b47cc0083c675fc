package org.facultyaffairs.nomination.nomination;

import java.util.EnumSet;
import java.util.Set;

/** What can be done to a nomination, and by whom. */
public enum NominationAct {
    CONSENT("consented to", Party.NOMINEE),
    DECLINE("declined", Party.NOMINEE),
    REFER("referred to a peer", Party.NOMINEE),
    SUBMIT("submitted", Party.NOMINATOR),
    TAKE_UP("taken up by the committee", Party.CHAIR, Party.OFFICE),
    SELECT("selected", Party.CHAIR, Party.OFFICE),
    PASS_OVER("decided against", Party.CHAIR, Party.OFFICE),
    WITHDRAW("withdrawn", Party.NOMINEE, Party.NOMINATOR),
    LAPSE("lapsed", Party.OFFICE, Party.CLOCK);

    private final String participle;

    @SuppressWarnings("ImmutableEnumChecker") // Never changed after construction.
    private final Set<Party> parties;

    NominationAct(String participle, Party first, Party... others) {
        this.participle = participle;
        this.parties = EnumSet.of(first, others);
    }

    String participle() {
        return participle;
    }

    public boolean mayBeDoneBy(Party party) {
        return parties.contains(party);
    }
}
