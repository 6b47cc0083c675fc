package org.facultyaffairs.nomination.nomination;

import org.facultyaffairs.nomination.people.Rank;

/** In which role somebody nominates. */
public enum NominatorKind {
    SELF,
    PEER,
    SPONSOR,
    COMMITTEE,
    OFFICE;

    /**
     * Of one faculty member nominating another: a sponsor is senior with influence (associate professor or above, or in
     * a leadership role) and above the nominee in rank or leading somewhere; everybody else nominates as a peer.
     */
    public static NominatorKind ofColleague(Rank nominator, boolean leads, Rank nominee) {
        boolean influential = nominator.isSenior() || leads;
        boolean above = nominator.compareTo(nominee) > 0 || leads;
        return influential && above ? SPONSOR : PEER;
    }
}
