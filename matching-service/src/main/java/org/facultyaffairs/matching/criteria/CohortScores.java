package org.facultyaffairs.matching.criteria;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.DoubleConsumer;
import java.util.stream.IntStream;
import org.facultyaffairs.matching.people.ContentArea;
import org.facultyaffairs.matching.people.FacultyId;
import org.facultyaffairs.matching.people.UnitId;
import org.facultyaffairs.matching.scoring.Explanation;
import org.facultyaffairs.matching.scoring.Setting;

/**
 * The candidate pairs of a cohort by the criteria of a programme, each with its score in millionths (0 to 1,000,000),
 * and the reason in words of each score and of each pair that is ruled out.
 *
 * <p>People are counted from 0 in the order of a {@link Lot}, usually of their ids; pairs from 0 by mentee, within a mentee by mentor: the pairs
 * of mentee {@code i} are {@code firstPair(i)} to {@code firstPair(i + 1) - 1}. So the same people, in whatever order
 * they come, make the same numbers. Never changes once made; may be read from several threads.
 */
public final class CohortScores {

    private final List<FacultyId> mentees;
    private final List<FacultyId> mentors;
    private final int[] firstPair;
    private final int[] mentor;
    private final int[] score;
    private final Map<Integer, Long> ruledOut;
    private final PairWords words;

    private CohortScores(PairWords words, Scoring scoring) {
        this.words = words;
        mentees = words.asks().stream().map(MenteeAsk::mentee).toList();
        mentors = words.offers().stream().map(MentorOffer::mentor).toList();
        firstPair = scoring.firstPair;
        mentor = scoring.mentor.build().toArray();
        score = scoring.score.build().toArray();
        ruledOut = Map.copyOf(scoring.ruledOut);
    }

    /**
     * Scores every pair of a cohort.
     *
     * @param setting who the people are; who is not in it counts as not in active service
     * @param lot in which order people are counted
     * @param progress told the share done, 0 to 1, once a mentee; it may throw to stop the work
     */
    public static CohortScores of(
            CriteriaSet criteria, Cohort cohort, Setting setting, Lot lot, DoubleConsumer progress) {
        PairWords words = new PairWords(criteria, cohort, setting, lot);
        Scoring scoring = new Scoring(words);
        for (int mentee = 0; mentee < cohort.mentees().size(); mentee++) {
            scoring.add(mentee);
            progress.accept((mentee + 1.0) / cohort.mentees().size());
        }
        return new CohortScores(words, scoring);
    }

    /** The pairs on their way. */
    private static final class Scoring {

        private final PairWords words;
        private final int[] firstPair;
        private final IntStream.Builder mentor = IntStream.builder();
        private final IntStream.Builder score = IntStream.builder();
        private int pairs;

        /** How many pairs each set of constraints rules out; the set as bits, see {@link PairWords#broken}. */
        private final Map<Integer, Long> ruledOut = new HashMap<>();

        Scoring(PairWords words) {
            this.words = words;
            firstPair = new int[words.asks().size() + 1];
        }

        void add(int mentee) {
            for (int candidate = 0; candidate < words.offers().size(); candidate++) {
                int broken = words.broken(mentee, candidate);
                if (broken == 0) {
                    mentor.add(candidate);
                    score.add((int) words.points(mentee, candidate));
                    pairs++;
                } else {
                    ruledOut.merge(broken, 1L, Long::sum);
                }
            }
            firstPair[mentee + 1] = pairs;
        }
    }

    /** Ids of the mentees, in the order in which they are counted. */
    public List<FacultyId> mentees() {
        return mentees;
    }

    /** Ids of the mentors, in the order in which they are counted. */
    public List<FacultyId> mentors() {
        return mentors;
    }

    /** What the mentee asks for. */
    public MenteeAsk ask(int mentee) {
        return words.asks().get(mentee);
    }

    /** How many mentors each mentee wants. */
    public int[] wanted() {
        return words.asks().stream().mapToInt(MenteeAsk::wanted).toArray();
    }

    /** How many mentees each mentor takes. */
    public int[] capacity() {
        return words.offers().stream().mapToInt(MentorOffer::capacity).toArray();
    }

    /** The areas that a mentor covers. */
    public Set<ContentArea> areas(int mentor) {
        return words.areas(mentor);
    }

    /** The department of a mentor; empty for who is not known any more. */
    Optional<UnitId> discipline(int ofMentor) {
        return words.discipline(ofMentor);
    }

    public int pairs() {
        return score.length;
    }

    /** The first pair of a mentee; of the number of mentees, the number of pairs. */
    public int firstPair(int mentee) {
        return firstPair[mentee];
    }

    /** All of {@link #firstPair(int)}, one more than there are mentees; a copy. */
    public int[] firstPairs() {
        return firstPair.clone();
    }

    /** Who the mentor of a pair is. */
    public int mentor(int pair) {
        return mentor[pair];
    }

    /** The mentor of each pair; a copy. */
    public int[] mentorsOfPairs() {
        return mentor.clone();
    }

    /** Who the mentee of a pair is. */
    public int mentee(int pair) {
        int mentee = 0;
        int beyond = mentees.size();
        while (beyond - mentee > 1) {
            int middle = (mentee + beyond) / 2;
            if (firstPair[middle] <= pair) {
                mentee = middle;
            } else {
                beyond = middle;
            }
        }
        return mentee;
    }

    /** From 0 to 1,000,000. */
    public int score(int pair) {
        return score[pair];
    }

    /** The score of each pair; a copy. */
    public int[] scores() {
        return score.clone();
    }

    /** The pair of these two, unless it is ruled out. */
    public OptionalInt pair(int mentee, int mentorOfPair) {
        int found = Arrays.binarySearch(mentor, firstPair[mentee], firstPair[mentee + 1], mentorOfPair);
        return found < 0 ? OptionalInt.empty() : OptionalInt.of(found);
    }

    /** Why the pair has its score, what would change it, and each criterion's part; as the scale of scoring says it. */
    public Explanation explain(int pair) {
        return words.explain(mentee(pair), mentor(pair));
    }

    /** What the mentor can help the mentee with, in a sentence fit for the mentor's eyes; empty where with nothing. */
    public Optional<String> help(int pair) {
        return words.help(mentee(pair), mentor(pair));
    }

    /** Each soft criterion's part in a pair's score, what weighs most first. */
    public List<Part> parts(int pair) {
        return words.parts(mentee(pair), mentor(pair));
    }

    /** Why these two are ruled out, by the first constraint that does; empty for a candidate pair. */
    public Optional<RuledOut> ruledOut(int mentee, int mentorAsked) {
        return words.ruledOut(mentee, mentorAsked);
    }

    /** How many pairs each constraint rules out, counting a pair at every constraint that it breaks. */
    public Map<CriterionKind, Long> ruledOut() {
        return words.count(ruledOut);
    }

    /** What leaves a mentee without any candidate, each constraint with the mentors that it rules out. */
    public Map<CriterionKind, Long> ruledOutFor(int mentee) {
        Map<Integer, Long> masks = new HashMap<>();
        for (int candidate = 0; candidate < mentors.size(); candidate++) {
            masks.merge(words.broken(mentee, candidate), 1L, Long::sum);
        }
        return words.count(masks);
    }
}
