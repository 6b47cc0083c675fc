package org.facultyaffairs.matching.assignment;

import static org.facultyaffairs.matching.assignment.Candidates.cost;
import static org.facultyaffairs.matching.assignment.Candidates.held;
import static org.facultyaffairs.matching.assignment.Candidates.mentor;
import static org.facultyaffairs.matching.assignment.Seats.NOTHING;

/**
 * Fills free places by shortest augmenting paths (Jonker and Volgenant, 1987; Ahuja, Magnanti and Orlin, 9.7): a seeker
 * takes a mentor, whose other mentee takes another, and so on, until a mentor has room or staying free costs least.
 * Dijkstra's search runs over mentors; prices rise so that everyone keeps preferring what they hold.
 */
final class AugmentingPaths {

    private static final long FAR = Long.MAX_VALUE;
    private static final int SOURCE = -1;

    private final Seats seats;
    private final Pulse pulse;
    private final MentorHeap heap;
    private final int[] visited;
    private int visits;

    /** By mentor: the edge and seeker by which the search came. */
    private final int[] edgeTo;

    private final int[] seekerTo;

    /** By seeker: what a path up to them costs, and the held edge they lose, or the sibling slot that takes it over. */
    private final long[] label;

    private final int[] labelRound;
    private final int[] lostEdge;
    private final int[] sibling;
    private int round;
    private int source;
    private long end;
    private int endMentor;
    private int endSeeker;
    private long usual = 1;

    AugmentingPaths(Seats seats, Pulse pulse) {
        this.seats = seats;
        this.pulse = pulse;
        int mentors = seats.problem.mentors();
        this.heap = new MentorHeap(mentors);
        this.visited = new int[mentors];
        this.edgeTo = new int[mentors];
        this.seekerTo = new int[mentors];
        this.label = new long[seats.seekers()];
        this.labelRound = new int[seats.seekers()];
        this.lostEdge = new int[seats.seekers()];
        this.sibling = new int[seats.seekers()];
    }

    /** Fills every free place that is worth filling. */
    void fillAll() {
        for (int seeker = 0; seeker < seats.seekers(); seeker++) {
            if ((seeker & 4095) == 0) {
                pulse.stage("augment", (double) seeker / seats.seekers());
            }
            while (seats.free[seeker] > 0 && fill(seeker)) {
                pulse.beat(1);
            }
        }
    }

    /** Fills one place of the seeker; false if it is best left free. A near end is looked for first. */
    private boolean fill(int seeker) {
        source = seeker;
        long start = cheapest(seeker);
        if (start >= seats.candidates.outside()) {
            return false;
        }
        long within = 4 * usual + 1;
        while (!search(start, within)) {
            within = within > FAR >> 6 ? FAR : within << 5;
        }
        usual = usual - (usual >> 3) + (end >> 3) + 1;
        raisePrices();
        return augment();
    }

    private long cheapest(int seeker) {
        long cheapest = seats.candidates.outside();
        int mentee = seats.menteeOf(seeker);
        for (int e = seats.first[mentee]; e < seats.first[mentee + 1] && cost(seats.edge[e]) < cheapest; e++) {
            if (!held(seats.edge[e]) || seats.coverage) {
                cheapest = Math.min(cheapest, seats.price(e));
            }
        }
        return cheapest;
    }

    private boolean search(long start, long within) {
        heap.clear();
        round++;
        visits = 0;
        end = within;
        endMentor = NOTHING;
        endSeeker = NOTHING;
        reach(source, -start, NOTHING, SOURCE);
        while (!heap.isEmpty() && heap.nearest() < end) {
            int mentor = heap.pop();
            visited[visits++] = mentor;
            visit(mentor);
        }
        return endMentor != NOTHING || endSeeker != NOTHING;
    }

    private void visit(int mentor) {
        long distance = heap.distance(mentor);
        for (int seat = seats.firstSeat(mentor); seat < seats.lastSeat(mentor); seat++) {
            int e = seats.edgeIn(seat);
            reach(seats.seekerIn(seat), distance - seats.price(e), e, SOURCE);
        }
    }

    /** The seeker has lost an edge, to a mentor's new mentee or to a sibling slot: what else is there for them? */
    private void reach(int seeker, long newLabel, int lost, int toSibling) {
        if (labelRound[seeker] == round && newLabel >= label[seeker]) {
            return;
        }
        labelRound[seeker] = round;
        label[seeker] = newLabel;
        lostEdge[seeker] = lost;
        sibling[seeker] = toSibling;
        if (newLabel + seats.candidates.outside() < end) {
            end = newLabel + seats.candidates.outside();
            endSeeker = seeker;
            endMentor = NOTHING;
        }
        scan(seeker, newLabel);
        if (seats.coverage) {
            askSiblings(seeker, newLabel);
        }
    }

    private void scan(int seeker, long from) {
        int mentee = seats.menteeOf(seeker);
        int to = seats.first[mentee + 1];
        pulse.beat(to - seats.first[mentee]);
        for (int e = seats.first[mentee]; e < to; e++) {
            long candidate = seats.edge[e];
            long distance = from + cost(candidate);
            if (distance >= end) {
                break;
            }
            int mentor = mentor(candidate);
            distance += seats.rise[mentor];
            if (distance < end && !held(candidate) && seats.takes(seeker, mentor) && heap.improve(mentor, distance)) {
                edgeTo[mentor] = e;
                seekerTo[mentor] = seeker;
                if (seats.hasRoom(mentor)) {
                    end = distance;
                    endMentor = mentor;
                } else {
                    heap.settle(mentor);
                }
            }
        }
    }

    /** A sibling's mentor who covers this slot's area can fill it, so that the sibling's slot seeks instead. */
    private void askSiblings(int slot, long from) {
        int mentee = seats.menteeOf(slot);
        int firstSlot = seats.problem.firstSlot(mentee);
        for (int other = firstSlot; other < firstSlot + seats.problem.slots(mentee); other++) {
            int e = seats.edgeOf(other);
            if (other != slot && e != NOTHING && seats.takes(slot, mentor(seats.edge[e]))) {
                reach(other, from, NOTHING, slot);
            }
        }
    }

    private void raisePrices() {
        for (int i = 0; i < visits; i++) {
            long nearer = end - heap.distance(visited[i]);
            if (nearer > 0) {
                seats.rise[visited[i]] += nearer;
            }
        }
    }

    /** Walks the path back from its end; false if the seeker's own place is best left free. */
    private boolean augment() {
        int seeker = endSeeker;
        int gained = NOTHING;
        if (endMentor != NOTHING) {
            seeker = seekerTo[endMentor];
            gained = edgeTo[endMentor];
        } else if (endSeeker == source) {
            return false;
        } else {
            seats.free[endSeeker]++;
        }
        while (true) {
            int before = seats.coverage ? seats.edgeOf(seeker) : NOTHING;
            int lost = lostEdge[seeker];
            int heir = sibling[seeker];
            if (lost != NOTHING) {
                seats.leave(lost);
            }
            if (gained == NOTHING) {
                seats.empty(seeker);
            } else if (gained >= 0 && !held(seats.edge[gained])) {
                seats.sit(gained, seeker);
            } else {
                seats.shift(gained, seeker);
            }
            if (lost != NOTHING) {
                int mentor = mentor(seats.edge[lost]);
                gained = edgeTo[mentor];
                seeker = seekerTo[mentor];
            } else if (heir != SOURCE) {
                gained = before;
                seeker = heir;
            } else {
                seats.free[seeker]--;
                return true;
            }
        }
    }
}
