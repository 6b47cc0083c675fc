package org.facultyaffairs.matching.stable;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.facultyaffairs.matching.assignment.Pulse;

/** One attempt to place singles and then linked pairs in a given order, until nobody wants to move or all goes round. */
final class Placing {

    static final int NOBODY = -1;

    private static final long STEPS_PER_PAIR = 100;

    private final LinkedPreferences linked;
    private final Preferences preferences;
    private final Pulse pulse;
    private final Board board;
    private final int links;
    private final boolean[] waits;
    private final boolean[] present;
    private final Deque<Integer> waiting = new ArrayDeque<>();
    private final Set<Long> seen = new HashSet<>();

    Placing(LinkedPreferences linked, Pulse pulse) {
        this.linked = linked;
        this.pulse = pulse;
        this.preferences = linked.preferences();
        this.board = new Board(linked);
        this.links = linked.links().size();
        this.waits = new boolean[linked.agents().size()];
        this.present = new boolean[waits.length];
    }

    /**
     * Places all.
     *
     * @param order of the linked pairs
     * @return {@link #NOBODY} where all is stable, or the linked pair with which it went round
     */
    int place(List<Integer> order) {
        Arrays.fill(present, links, present.length, true);
        for (int agent = present.length - 1; agent >= links; agent--) {
            wake(agent);
        }
        settle();
        for (int link : order) {
            present[link] = true;
            wake(link);
            if (!settle()) {
                return link;
            }
        }
        return NOBODY;
    }

    BitSet pairs() {
        return board.pairs();
    }

    private void wake(int agent) {
        if (present[agent] && !waits[agent] && board.chosen(agent) > 0) {
            waits[agent] = true;
            waiting.push(agent);
        }
    }

    /** Lets all who wait choose; says whether that came to an end. A board that comes back would come back for ever. */
    private boolean settle() {
        seen.clear();
        long steps = STEPS_PER_PAIR * (preferences.pairs() + waits.length);
        while (!waiting.isEmpty()) {
            int agent = waiting.pop();
            waits[agent] = false;
            boolean moved = choose(agent);
            if (steps-- == 0 || (moved && agent < links && !seen.add(board.fingerprint()))) {
                return false;
            }
        }
        return true;
    }

    private boolean choose(int agent) {
        int before = board.chosen(agent);
        int option = board.best(agent);
        pulse.beat(100L * (option + 1));
        if (option == before) {
            return false;
        }
        board.take(agent, option);
        Agent who = linked.agents().get(agent);
        who.pairsOf(option).map(preferences::mentorOf).forEach(this::displace);
        who.pairsOf(before).forEach(this::offerSeat);
        return true;
    }

    /** Whom a mentor can no longer hold loses their place, and so does who is linked to them. */
    private void displace(int mentor) {
        for (int out = board.seats().tooMany(mentor);
                out != Agent.NO_PAIR;
                out = board.seats().tooMany(mentor)) {
            int lost = out;
            int agent = linked.agentOf(preferences.menteeOf(out));
            int option = board.chosen(agent);
            board.leave(agent);
            wake(agent);
            linked.agents()
                    .get(agent)
                    .pairsOf(option)
                    .filter(pair -> pair != lost)
                    .forEach(this::offerSeat);
        }
    }

    /** All who would rather have this mentor's free seat look again, the mentor's favourite first. */
    private void offerSeat(int pair) {
        Ledger mentors = preferences.mentorLedger();
        int mentor = preferences.mentorOf(pair);
        for (int place = mentors.end(mentor) - 1; place >= mentors.first(mentor); place--) {
            int agent = linked.agentOf(mentors.partner(place));
            if (agent < links || mentors.across(place) < pairOf(agent)) {
                wake(agent);
            }
        }
    }

    /** The pair that a single mentee has now, or one beyond all. */
    private int pairOf(int agent) {
        return linked.agents()
                .get(agent)
                .pairsOf(board.chosen(agent))
                .findFirst()
                .orElse(Integer.MAX_VALUE);
    }
}
