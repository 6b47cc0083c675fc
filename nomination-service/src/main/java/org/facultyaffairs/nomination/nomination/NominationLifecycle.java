package org.facultyaffairs.nomination.nomination;

import static org.facultyaffairs.nomination.nomination.NominationStatus.COMMITTEE_REVIEW;
import static org.facultyaffairs.nomination.nomination.NominationStatus.DECLINED;
import static org.facultyaffairs.nomination.nomination.NominationStatus.DRAFT;
import static org.facultyaffairs.nomination.nomination.NominationStatus.LAPSED;
import static org.facultyaffairs.nomination.nomination.NominationStatus.NOMINEE_CONSENT;
import static org.facultyaffairs.nomination.nomination.NominationStatus.NOT_SELECTED;
import static org.facultyaffairs.nomination.nomination.NominationStatus.REFERRED_TO_PEER;
import static org.facultyaffairs.nomination.nomination.NominationStatus.SELECTED;
import static org.facultyaffairs.nomination.nomination.NominationStatus.SUBMITTED;
import static org.facultyaffairs.nomination.nomination.NominationStatus.WITHDRAWN;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/**
 * The whole table of what may follow what. Consenting keeps the status NOMINEE_CONSENT; that it was given is for
 * {@link Nomination} to keep, which is not submitted without it. The nominee may change their mind until the nomination is submitted, and
 * who has declined may still refer a peer; after that, withdrawing is the only way out before the decision.
 */
public final class NominationLifecycle {

    private record Way(Set<NominationStatus> from, NominationStatus to) {}

    private static final Map<NominationAct, Way> WAYS = ways();

    private NominationLifecycle() {}

    /** What the act leads to from the given status, or why it is refused. */
    public static Transition after(NominationStatus from, NominationAct act) {
        Way way = way(act);
        return way.from().contains(from)
                ? new Transition.Allowed(way.to())
                : new Transition.Refused(code(from, act), sentence(from, act));
    }

    public static boolean allows(NominationStatus from, NominationAct act) {
        return way(act).from().contains(from);
    }

    private static Way way(NominationAct act) {
        Way way = WAYS.get(act);
        if (way == null) {
            throw new IllegalStateException("The table has no row for " + act + ".");
        }
        return way;
    }

    private static String code(NominationStatus from, NominationAct act) {
        if (act == NominationAct.SUBMIT && from == DRAFT) {
            return "nominee-has-not-consented";
        }
        return from.over() ? "nomination-is-over" : "nomination-not-in-this-state";
    }

    private static String sentence(NominationStatus from, NominationAct act) {
        if (act == NominationAct.SUBMIT && from == DRAFT) {
            return "The nominee always consents first; this nomination is still waiting for it.";
        }
        return "This nomination is %s and cannot be %s%s."
                .formatted(from.words(), act.participle(), from.over() ? " any more" : "");
    }

    private static Map<NominationAct, Way> ways() {
        Map<NominationAct, Way> ways = new EnumMap<>(NominationAct.class);
        ways.put(NominationAct.CONSENT, new Way(EnumSet.of(DRAFT, NOMINEE_CONSENT), NOMINEE_CONSENT));
        ways.put(NominationAct.DECLINE, new Way(EnumSet.of(DRAFT, NOMINEE_CONSENT), DECLINED));
        ways.put(NominationAct.REFER, new Way(EnumSet.of(DRAFT, NOMINEE_CONSENT, DECLINED), REFERRED_TO_PEER));
        ways.put(NominationAct.SUBMIT, new Way(EnumSet.of(NOMINEE_CONSENT), SUBMITTED));
        ways.put(NominationAct.TAKE_UP, new Way(EnumSet.of(SUBMITTED), COMMITTEE_REVIEW));
        ways.put(NominationAct.SELECT, new Way(EnumSet.of(COMMITTEE_REVIEW), SELECTED));
        ways.put(NominationAct.PASS_OVER, new Way(EnumSet.of(COMMITTEE_REVIEW), NOT_SELECTED));
        Set<NominationStatus> open = EnumSet.of(DRAFT, NOMINEE_CONSENT, SUBMITTED, COMMITTEE_REVIEW);
        ways.put(NominationAct.WITHDRAW, new Way(open, WITHDRAWN));
        ways.put(NominationAct.LAPSE, new Way(open, LAPSED));
        return ways;
    }
}
