package org.facultyaffairs.matching.assignment;

import static org.facultyaffairs.matching.assignment.Candidates.held;
import static org.facultyaffairs.matching.assignment.Candidates.mentor;
import static org.facultyaffairs.matching.assignment.Seats.NOTHING;

/**
 * A mentor with room must cost nothing. Where one still has a price, it falls: until a mentee comes over, whose own
 * mentor then has room, and so on, or until it is 0. The mirror of {@link AugmentingPaths}, a shortest path backwards
 * (the reverse auction of Bertsekas and Castanon, 1992, made exact).
 */
final class PriceDrops {

    private static final int DIRECT = -1;

    private final Seats seats;
    private final Pulse pulse;
    private final MentorHeap heap;
    private final int[] visited;
    private int visits;

    /** By mentor: their candidates' edges, and the mentee of each. */
    private final int[] firstBack;

    private final int[] backEdge;
    private final int[] backMentee;

    /** By mentor: the held edge they would lose. */
    private final int[] loss;

    private final int[] loser;

    /** By seeker: what a path up to them costs, and the edge they would gain, or the sibling slot whose edge shifts here. */
    private final long[] label;

    private final int[] labelRound;
    private final int[] gain;
    private final int[] sibling;
    private int round;
    private long end;
    private int endMentor;
    private int endSeeker;

    private PriceDrops(Seats seats, Pulse pulse) {
        this.seats = seats;
        this.pulse = pulse;
        int mentors = seats.problem.mentors();
        this.heap = new MentorHeap(mentors);
        this.visited = new int[mentors];
        this.loss = new int[mentors];
        this.loser = new int[mentors];
        this.label = new long[seats.seekers()];
        this.labelRound = new int[seats.seekers()];
        this.gain = new int[seats.seekers()];
        this.sibling = new int[seats.seekers()];
        this.firstBack = new int[mentors + 1];
        this.backEdge = new int[seats.candidates.size()];
        this.backMentee = new int[seats.candidates.size()];
        turnAround();
    }

    /** Lowers all prices that are too high; afterwards a mentor with room costs nothing. */
    static void applyTo(Seats seats, Pulse pulse) {
        int mentors = seats.problem.mentors();
        PriceDrops drops = null;
        for (int mentor = 0; mentor < mentors; mentor++) {
            while (seats.mentorPrice(mentor) > 0 && seats.hasRoom(mentor)) {
                drops = drops == null ? new PriceDrops(seats, pulse) : drops;
                drops.drop(mentor);
            }
            if ((mentor & 4095) == 0) {
                pulse.stage("settle", (double) mentor / mentors);
            }
        }
    }

    private void turnAround() {
        int[] first = seats.first;
        for (int e = 0; e < seats.candidates.size(); e++) {
            firstBack[mentor(seats.edge[e]) + 1]++;
        }
        for (int mentor = 0; mentor < seats.problem.mentors(); mentor++) {
            firstBack[mentor + 1] += firstBack[mentor];
        }
        int[] next = firstBack.clone();
        for (int mentee = 0; mentee < seats.problem.mentees(); mentee++) {
            for (int e = first[mentee]; e < first[mentee + 1]; e++) {
                int at = next[mentor(seats.edge[e])]++;
                backEdge[at] = e;
                backMentee[at] = mentee;
            }
        }
    }

    private void drop(int mentor) {
        search(mentor);
        for (int i = 0; i < visits; i++) {
            long nearer = end - heap.distance(visited[i]);
            if (nearer > 0) {
                seats.rise[visited[i]] -= nearer;
            }
        }
        apply(mentor);
    }

    private void search(int from) {
        heap.clear();
        round++;
        visits = 0;
        end = seats.mentorPrice(from);
        endMentor = from;
        endSeeker = NOTHING;
        heap.improve(from, 0);
        heap.settle(from);
        while (!heap.isEmpty() && heap.nearest() < end) {
            int mentor = heap.pop();
            visited[visits++] = mentor;
            invite(mentor, heap.distance(mentor));
        }
    }

    private void invite(int mentor, long distance) {
        pulse.beat(4L * (firstBack[mentor + 1] - firstBack[mentor]));
        for (int at = firstBack[mentor]; at < firstBack[mentor + 1]; at++) {
            int e = backEdge[at];
            if (!held(seats.edge[e])) {
                long newLabel = distance + seats.price(e);
                if (!seats.coverage) {
                    reach(backMentee[at], newLabel, e, DIRECT);
                } else {
                    inviteSlots(backMentee[at], newLabel, e, DIRECT);
                }
            }
        }
    }

    private void inviteSlots(int mentee, long newLabel, int e, int from) {
        int firstSlot = seats.problem.firstSlot(mentee);
        for (int slot = firstSlot; slot < firstSlot + seats.problem.slots(mentee); slot++) {
            if (slot != from && seats.takes(slot, mentor(seats.edge[e]))) {
                reach(slot, newLabel, from == DIRECT ? e : NOTHING, from);
            }
        }
    }

    /** The seeker would gain an edge: they fill a free place with it, or give up one that they hold. */
    private void reach(int seeker, long newLabel, int gained, int fromSibling) {
        if (labelRound[seeker] == round && newLabel >= label[seeker]) {
            return;
        }
        labelRound[seeker] = round;
        label[seeker] = newLabel;
        gain[seeker] = gained;
        sibling[seeker] = fromSibling;
        if (seats.free[seeker] > 0 && newLabel - seats.candidates.outside() < end) {
            end = newLabel - seats.candidates.outside();
            endSeeker = seeker;
            endMentor = NOTHING;
        }
        if (!seats.coverage) {
            int to = seats.first[seeker + 1];
            for (int e = seats.first[seeker]; e < to; e++) {
                if (held(seats.edge[e])) {
                    giveUp(seeker, newLabel, e);
                }
            }
        } else if (seats.edgeOf(seeker) != NOTHING) {
            giveUp(seeker, newLabel, seats.edgeOf(seeker));
            inviteSlots(seats.menteeOf(seeker), newLabel, seats.edgeOf(seeker), seeker);
        }
    }

    private void giveUp(int seeker, long from, int e) {
        int mentor = mentor(seats.edge[e]);
        long distance = from - seats.price(e);
        if (distance < end && heap.improve(mentor, distance)) {
            loss[mentor] = e;
            loser[mentor] = seeker;
            heap.settle(mentor);
            if (distance + seats.mentorPrice(mentor) < end) {
                end = distance + seats.mentorPrice(mentor);
                endMentor = mentor;
                endSeeker = NOTHING;
            }
        }
    }

    /** Walks the path back from its end to the mentor whose price fell. */
    private void apply(int start) {
        int mentor = endMentor;
        int sitting = NOTHING;
        int sitter = NOTHING;
        if (endSeeker != NOTHING) {
            seats.free[endSeeker]--;
            sitter = entryOf(endSeeker);
            sitting = gain[sitter];
            mentor = mentor(seats.edge[sitting]);
        }
        while (mentor != start) {
            int lost = loss[mentor];
            int entry = loser[mentor];
            seats.leave(lost);
            if (sitting != NOTHING) {
                seats.sit(sitting, sitter);
            }
            sitter = entryOf(entry);
            sitting = gain[sitter];
            mentor = mentor(seats.edge[sitting]);
        }
        if (sitting != NOTHING) {
            seats.sit(sitting, sitter);
        }
    }

    /** The slot by which the gained edge enters, after the edges of the slots between have shifted. */
    private int entryOf(int seeker) {
        int slot = seeker;
        while (sibling[slot] != DIRECT) {
            seats.shift(seats.edgeOf(sibling[slot]), slot);
            slot = sibling[slot];
        }
        return slot;
    }
}
