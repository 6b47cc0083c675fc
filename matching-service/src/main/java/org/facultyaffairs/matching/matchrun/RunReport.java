package org.facultyaffairs.matching.matchrun;

import com.fasterxml.jackson.annotation.JsonFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What came out of a run: the match and all that is said of it, by id, without a name. Scores are in millionths unless
 * said otherwise.
 *
 * @param digest a hash of the pairs, so that two results can be held against each other
 * @param scoresDigest a hash of what was chosen from
 * @param worstOff those who get least, the least first
 * @param leftOut by hard constraint, how many pairs it rules out
 * @param deviations what an independent check found; empty when the certificate holds
 * @param repaired what a repair moved; absent for another run
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
        @Nullable Repaired repaired) {

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
     * @param cost what it would cost the whole, 0 or more
     * @param moved how many others would get another partner by it
     */
    @JsonFormat(shape = JsonFormat.Shape.ARRAY)
    public record Alternative(UUID mentorId, long score, long cost, int moved) {}

    /** Why places stay unfilled. */
    public enum Why {
        /** Hard constraints rule out every mentor. */
        NO_CANDIDATE,
        /** More places are wanted than there are mentors who may be. */
        FEW_CANDIDATES,
        /** Those who may be are taken by pairs that are worth more to the whole. */
        TAKEN
    }

    /**
     * Places of a mentee that stay unfilled.
     *
     * @param candidates mentors who may be
     * @param ruledOut by constraint, how many mentors it rules out for them
     */
    public record Unfilled(UUID menteeId, int places, Why why, int candidates, Map<String, Long> ruledOut) {}

    /**
     * One of those who get least.
     *
     * @param score what they get: the sum over their pairs
     * @param best what they would get if they alone were asked
     */
    public record WorstOff(
            UUID menteeId, long score, long best, @Nullable UUID mentorId, List<Alternative> alternatives) {}

    /** What the worst-off hundredth, at least one, gets on average. */
    public record WorstShare(int mentees, long mean) {}

    /**
     * How often somebody would rather have what another has.
     *
     * @param mentees who would fit better with the mentor of another, who fits that mentor less
     * @param most the greatest difference
     */
    public record Envy(int mentees, long most) {}

    /**
     * How the mentors are used.
     *
     * @param full with no place left
     * @param idle with no mentee
     * @param gini 0 when all are used alike, towards 1 when few do it all
     * @param each the busiest first, at most so many as are shown
     */
    public record Loads(int places, int taken, int full, int idle, double gini, List<Load> each) {}

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
     * @param before its total, as far as it still stands
     * @param kept pairs that stayed
     */
    public record Repaired(long before, int kept, List<Change> changes) {}

    /** One pair that a repair made or took away. */
    @JsonFormat(shape = JsonFormat.Shape.ARRAY)
    public record Change(boolean added, UUID menteeId, UUID mentorId, long score) {}
}
