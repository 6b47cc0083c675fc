package org.facultyaffairs.matching.matchrun;

import com.fasterxml.jackson.annotation.JsonFormat;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.facultyaffairs.matching.people.ContentArea;
import org.facultyaffairs.matching.people.FacultyId;
import org.jspecify.annotations.Nullable;

/**
 * What came out of a run: the match and all that is said of it, by id, without a name. Scores are in millionths unless
 * said otherwise.
 *
 * @param digest a hash of the pairs, so that two results can be held against each other
 * @param scoresDigest a hash of what was chosen from
 * @param worstOff those who get least, the least first
 * @param leftOut by hard constraint, how many pairs it rules out
 * @param deviations what an independent check found; empty, as a run whose certificate does not hold fails
 * @param repaired what a repair moved; absent for another run
 * @param fairness how a minimum is kept; absent where none was asked for
 * @param repeated how a repeat compares; absent for another run
 * @param prices what a place with each mentor is worth, as they are counted: the proof of the bound
 */
public record RunReport(
        String digest,
        String scoresDigest,
        RunFigures figures,
        List<Matched> pairs,
        List<Unfilled> unfilled,
        List<WorstOff> worstOff,
        WorstShare worstShare,
        Envy envy,
        Loads loads,
        List<Integer> distribution,
        List<GroupOutcome> groups,
        List<FrontierStep> frontier,
        Map<String, Long> leftOut,
        List<String> deviations,
        @Nullable Repaired repaired,
        @Nullable Fairness fairness,
        @Nullable Repeated repeated,
        @Nullable List<Long> prices) {

    /** Whom a mentee has. */
    public List<UUID> mentorsOf(UUID menteeId) {
        return pairs.stream()
                .filter(pair -> pair.menteeId().equals(menteeId))
                .map(Matched::mentorId)
                .toList();
    }

    /** How many bars the distribution of scores has; each is a twentieth wide. */
    public static final int BARS = 20;

    /** Two who are matched. */
    @JsonFormat(shape = JsonFormat.Shape.ARRAY)
    public record Matched(UUID menteeId, UUID mentorId, long score, List<Alternative> alternatives) {

        public Matched {
            alternatives = List.copyOf(alternatives);
        }
    }

    /**
     * Who else it could be.
     *
     * @param cost what it would cost the whole; below 0 only where a minimum is kept
     * @param moved how many others would have other partners by it, or one fewer
     */
    @JsonFormat(shape = JsonFormat.Shape.ARRAY)
    public record Alternative(UUID mentorId, long score, long cost, int moved) {}

    /** Why places stay unfilled. */
    public enum Why {
        /** Hard constraints rule out every mentor. */
        NO_CANDIDATE,
        /** More places are wanted than there are mentors who may be. */
        FEW_CANDIDATES,
        /** Nobody else who may be covers an area that is still asked for. */
        NO_CANDIDATE_OF_THE_AREA,
        /** A mentor who may be has room, but the pair is worth no more than the unfilled place. */
        NOT_WORTH_IT,
        /** The places of the others who may be are taken. */
        TAKEN
    }

    /**
     * Places of a mentee that stay unfilled.
     *
     * @param candidates mentors who may be, with those whom the mentee has
     * @param ruledOut by constraint, how many mentors it rules out for them
     * @param areas that the unfilled places ask for; none where they ask for none, absent where nobody noted it
     * @param outside whether all that stays unfilled is the one place that is kept for somebody of another department
     */
    public record Unfilled(
            UUID menteeId,
            int places,
            Why why,
            int candidates,
            Map<String, Long> ruledOut,
            @Nullable List<ContentArea> areas,
            boolean outside) {}

    /**
     * One of those who get least.
     *
     * @param score what they get: the sum over their pairs
     * @param best what they would get if nobody else were there
     * @param mentorId the first of those whom they have; all are told by the pairs
     */
    public record WorstOff(
            UUID menteeId, long score, long best, @Nullable UUID mentorId, List<Alternative> alternatives) {}

    /** What the worst-off hundredth, at least one, gets on average. */
    public record WorstShare(int mentees, long mean) {}

    /**
     * How often somebody would rather be elsewhere, and that mentor too.
     *
     * @param mentees who would fit better with a mentor who has room, or has somebody who fits that mentor less
     * @param pairs how many such pairs there are
     */
    public record Envy(int mentees, int pairs) {}

    /**
     * How the mentors are used.
     *
     * @param full with no place left
     * @param idle with places and no mentee
     * @param gini 0 when all are used alike, towards 1 when few do it all
     * @param each the busiest first, at most so many as are shown
     * @param beyond how many are taken beyond the mentors' own word, by the capacities of the run; absent where nobody
     *     noted it
     */
    public record Loads(
            int places,
            int taken,
            int full,
            int idle,
            double gini,
            List<Load> each,
            @Nullable Integer beyond) {}

    /** One mentor's. */
    @JsonFormat(shape = JsonFormat.Shape.ARRAY)
    public record Load(UUID mentorId, int load, int capacity) {}

    /**
     * How a group fares.
     *
     * @param by {@code rank}, {@code track} or {@code discipline}
     * @param people absent, as is all that follows, where so few would be found out
     * @param served the share with at least one partner
     */
    public record GroupOutcome(
            String by,
            String group,
            @Nullable Integer people,
            @Nullable Double served,
            @Nullable Double mean) {}

    /**
     * A trade-off to choose from.
     *
     * @param minimum what the worst-off gets
     * @param total the best total that allows it
     */
    @JsonFormat(shape = JsonFormat.Shape.ARRAY)
    public record FrontierStep(long minimum, long total, long bound) {}

    /**
     * What a repair did to the match before.
     *
     * @param before its total, of the people as they were then
     * @param minimumBefore what its worst-off mentee got
     * @param kept pairs that stayed
     * @param changes by mentee, what ended before what began
     */
    public record Repaired(long before, long minimumBefore, int kept, List<Change> changes) {}

    /** One pair that a repair made or took away. */
    @JsonFormat(shape = JsonFormat.Shape.ARRAY)
    public record Change(boolean added, UUID menteeId, UUID mentorId, long score) {

        static final Comparator<Change> BY_MENTEE = Comparator.comparing(
                        (Change change) -> new FacultyId(change.menteeId()))
                .thenComparing(Change::added)
                .thenComparing(change -> new FacultyId(change.mentorId()));
    }

    /**
     * How a minimum is kept, and how far that is proven.
     *
     * @param asked the minimum that was chosen; absent where the highest there is was sought
     * @param minimum what the worst-off mentee gets
     * @param minimumBound no match gives everybody more; absent where no higher minimum was sought
     * @param total what the match is worth
     * @param totalBound no match in which nobody gets less than {@code minimum}, or than {@code asked} where that is
     *     less, is worth more
     * @param meantFor absent where it is meant for everybody who can be matched
     */
    public record Fairness(
            @Nullable Long asked,
            long minimum,
            @Nullable Long minimumBound,
            long total,
            long totalBound,
            @Nullable MeantFor meantFor) {

        /** Where nobody has found somebody yet. */
        public Fairness(@Nullable Long asked, long minimum, @Nullable Long minimumBound, long total, long totalBound) {
            this(asked, minimum, minimumBound, total, totalBound, null);
        }

        Fairness meant(MeantFor mentees) {
            return mentees.served() == 0
                    ? this
                    : new Fairness(asked, minimum, minimumBound, total, totalBound, mentees);
        }

        /** How far at most the total is from the best with this minimum, as a share; 0 is proven. */
        public double gap() {
            return (double) (totalBound - total) / Math.max(1, Math.abs(total));
        }

        /** Whether what was asked for is kept. */
        public boolean keepsAsked() {
            return asked == null || minimum >= asked || isForNobody();
        }

        /** Whether the minimum asks for nothing, so that every match keeps it. */
        boolean isNothing() {
            return minimum <= 0;
        }

        /** Whether nobody is left for whom a minimum is meant. */
        boolean isForNobody() {
            return meantFor != null && meantFor.mentees() == 0;
        }

        /** How many can be matched but have somebody already, so that no minimum is meant for them. */
        int served() {
            return meantFor == null ? 0 : meantFor.served();
        }
    }

    /**
     * For whom a minimum is meant, once some have found somebody.
     *
     * @param mentees who can be matched and have nobody yet
     * @param served who can be matched and have somebody already
     */
    public record MeantFor(int mentees, int served) {}

    /**
     * How a repeat compares to the run that it repeats.
     *
     * @param digest of that run's pairs
     * @param same whether this run's pairs are the same
     */
    public record Repeated(String digest, boolean same) {}
}
