package org.facultyaffairs.matching.stable;

import org.facultyaffairs.matching.assignment.Pulse;
import org.facultyaffairs.matching.assignment.Watch;

/**
 * Deferred acceptance (Gale and Shapley 1962) with room for several on both sides: the proposing side gets the best of
 * all stable matches. Once a receiver is full, the worst whom they hold only gets better, so that a bar which only
 * falls tells who is refused, and all the work together is linear in the pairs.
 */
final class DeferredAcceptance {

    private final Ledger proposers;
    private final Ledger receivers;
    private final Pulse pulse;
    private final boolean[] held;
    private final int[] next;
    private final int[] missing;
    private final int[] bar;
    private final int[] free;
    private final boolean[] waiting;
    private int[] seeking;
    private int[] released;
    private int seekers;

    private DeferredAcceptance(Ledger proposers, Ledger receivers, Pulse pulse) {
        this.proposers = proposers;
        this.receivers = receivers;
        this.pulse = pulse;
        this.held = new boolean[receivers.places()];
        this.next = new int[proposers.people()];
        this.missing = new int[proposers.people()];
        this.bar = new int[receivers.people()];
        this.free = new int[receivers.people()];
        this.waiting = new boolean[proposers.people()];
        this.seeking = new int[proposers.people()];
        this.released = new int[proposers.people()];
    }

    /** For each place of the receivers, whether it is held in the end. */
    static boolean[] run(Ledger proposers, Ledger receivers, Watch watch) {
        return new DeferredAcceptance(proposers, receivers, new Pulse(watch)).run();
    }

    private boolean[] run() {
        for (int receiver = 0; receiver < receivers.people(); receiver++) {
            free[receiver] = receivers.room(receiver);
            bar[receiver] = free[receiver] == 0 ? receivers.first(receiver) : receivers.end(receiver);
        }
        for (int proposer = 0; proposer < proposers.people(); proposer++) {
            next[proposer] = proposers.first(proposer);
            missing[proposer] = proposers.room(proposer);
            seeking[proposer] = proposer;
        }
        seekers = proposers.people();
        while (seekers > 0) {
            pulse.stage("propose", 1 - (double) seekers / proposers.people());
            round();
        }
        return held;
    }

    /** Everybody who seeks asks on; who is let go meanwhile seeks in the next round. */
    private void round() {
        int[] now = seeking;
        int many = seekers;
        seeking = released;
        released = now;
        seekers = 0;
        for (int each = 0; each < many; each++) {
            waiting[now[each]] = false;
            seek(now[each]);
        }
    }

    private void seek(int proposer) {
        int end = proposers.end(proposer);
        while (missing[proposer] > 0 && next[proposer] < end) {
            int asked = next[proposer]++;
            pulse.beat(4);
            int receiver = proposers.partner(asked);
            int place = proposers.across(asked);
            if (place < bar[receiver]) {
                missing[proposer]--;
                hold(receiver, place);
            }
        }
    }

    private void hold(int receiver, int place) {
        held[place] = true;
        if (free[receiver] > 0) {
            if (--free[receiver] == 0) {
                bar[receiver] = worst(receivers.end(receiver));
            }
        } else {
            int worst = bar[receiver];
            held[worst] = false;
            bar[receiver] = worst(worst);
            release(receivers.partner(worst));
        }
    }

    private int worst(int below) {
        int place = below - 1;
        while (!held[place]) {
            place--;
        }
        return place;
    }

    private void release(int proposer) {
        missing[proposer]++;
        if (!waiting[proposer]) {
            waiting[proposer] = true;
            seeking[seekers++] = proposer;
        }
    }
}
