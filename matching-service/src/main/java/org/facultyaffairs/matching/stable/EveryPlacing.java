package org.facultyaffairs.matching.stable;

import java.util.BitSet;
import java.util.Optional;
import org.facultyaffairs.matching.assignment.Pulse;

/** Looks through every placing of everybody for a stable one, as far as a limit: the proof for small instances. */
final class EveryPlacing {

    private static final int MOST = 500_000;

    private final LinkedPreferences linked;
    private final Preferences preferences;
    private final Pulse pulse;
    private final Board board;
    private int looked;

    EveryPlacing(LinkedPreferences linked, Pulse pulse) {
        this.linked = linked;
        this.pulse = pulse;
        this.preferences = linked.preferences();
        this.board = new Board(linked);
    }

    /** A stable placing, if one was met. */
    Optional<BitSet> stable() {
        return from(0) ? Optional.of(board.pairs()) : Optional.empty();
    }

    /** Whether every placing was looked at. */
    boolean complete() {
        return looked < MOST;
    }

    private boolean from(int agent) {
        if (agent == linked.agents().size()) {
            return settled();
        }
        int options = linked.agents().get(agent).options();
        for (int option = 0; option <= options; option++) {
            if (looked == MOST) {
                return false;
            }
            looked++;
            pulse.beat(100);
            board.take(agent, option);
            if (fits(agent, option) && from(agent + 1)) {
                return true;
            }
        }
        return false;
    }

    private boolean fits(int agent, int option) {
        return linked.agents()
                .get(agent)
                .pairsOf(option)
                .map(preferences::mentorOf)
                .allMatch(mentor -> board.seats().tooMany(mentor) == Agent.NO_PAIR);
    }

    private boolean settled() {
        pulse.beat(100L * linked.agents().size());
        for (int agent = 0; agent < linked.agents().size(); agent++) {
            if (board.best(agent) < board.chosen(agent)) {
                return false;
            }
        }
        return true;
    }
}
