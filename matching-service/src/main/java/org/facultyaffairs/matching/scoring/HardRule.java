package org.facultyaffairs.matching.scoring;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.Predicate;

/** What no score makes up for. The first that a pair breaks is the reason why it is left out. */
public enum HardRule {
    HERE(
            "Not in active service just now.",
            pair -> pair.giver().isActive() && pair.receiver().isActive()),
    INFLUENCE(
            "Not senior with influence: a sponsor is at least an associate professor or holds a leadership role.",
            pair -> pair.relation() != Relation.SPONSORSHIP
                    || pair.setting().population().hasInfluence(pair.giver())),
    REPORTING_LINE(
            "In one reporting line: the manager, the manager's manager, or somebody with the same manager.",
            HardRule::outsideReportingLine),
    OPEN(
            "Has said what they are open to, and left this out.",
            pair -> !pair.giver().words().leavesOut(pair.relation().asksFor())),
    CAPACITY("Open to mentoring, but with room for no further mentee.", HardRule::hasCapacity),
    BANDWIDTH(
            "Has said that they have no bandwidth just now.",
            pair -> pair.candidate().words().bandwidth().freeOn(pair.setting().today()));

    private final String sentence;

    @SuppressWarnings("ImmutableEnumChecker") // Each predicate is a function without state.
    private final Predicate<Pair> holds;

    HardRule(String sentence, Predicate<Pair> holds) {
        this.sentence = sentence;
        this.holds = holds;
    }

    /** Why those are left out who break it. */
    public String sentence() {
        return sentence;
    }

    static Optional<HardRule> brokenBy(Pair pair) {
        return Arrays.stream(values()).filter(rule -> !rule.holds.test(pair)).findFirst();
    }

    /** A manager may sponsor, but neither mentors a report nor counts as a peer of one. */
    private static boolean outsideReportingLine(Pair pair) {
        if (pair.relation() == Relation.SPONSORSHIP) {
            return true;
        }
        boolean direct =
                pair.isManagerOf(pair.giver(), pair.receiver()) || pair.isManagerOf(pair.receiver(), pair.giver());
        if (direct || pair.relation() == Relation.PEERS) {
            return !direct;
        }
        return !pair.isTwoAbove(pair.giver(), pair.receiver())
                && !pair.isTwoAbove(pair.receiver(), pair.giver())
                && pair.sharedManager().isEmpty();
    }

    private static boolean hasCapacity(Pair pair) {
        return pair.relation() != Relation.MENTORSHIP
                || !pair.giver().words().welcomes(pair.relation().asksFor())
                || pair.giver().words().mentoringCapacity() > 0;
    }
}
