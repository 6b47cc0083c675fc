package org.facultyaffairs.matching.matchrun;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.DoubleConsumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.facultyaffairs.matching.assignment.CohortProblem;
import org.facultyaffairs.matching.criteria.CohortScores;
import org.facultyaffairs.matching.criteria.Lot;
import org.facultyaffairs.matching.criteria.StatedCohort;
import org.facultyaffairs.matching.people.FacultyId;
import org.facultyaffairs.matching.people.Person;
import org.facultyaffairs.matching.people.Population;
import org.facultyaffairs.matching.people.UnitId;
import org.facultyaffairs.matching.scoring.Setting;
import org.jspecify.annotations.Nullable;

/**
 * The inputs of a run as the engine takes them: people counted in the order of a lot, pairs with their scores, and,
 * where the programme asks for coverage or keeps a place for another department, an area for places that a mentee wants.
 *
 * <p>A minimum is for those who have nobody yet. Who has somebody already and wants another is exempt: their sum would be
 * counted over fewer wishes than the minimum was chosen for, and could not be held against it. So is who can have nobody,
 * as their one place is kept for another department and nobody from there may be.
 */
public final class RunProblem {

    private final RunInputs inputs;
    private final CohortScores scores;
    private final CohortProblem problem;
    private final Population population;
    private @Nullable String digest;
    private final Map<FacultyId, Integer> menteePlace = new HashMap<>();
    private final Map<FacultyId, Integer> mentorPlace = new HashMap<>();

    private RunProblem(RunInputs inputs, CohortScores scores, Population population) {
        this.inputs = inputs;
        this.scores = scores;
        this.population = population;
        CohortProblem stated = stated(inputs, scores);
        this.problem = stated.withoutFloorFor(exempt(inputs, scores, stated));
        number(scores.mentees(), menteePlace);
        number(scores.mentors(), mentorPlace);
    }

    /**
     * Scores all pairs.
     *
     * @param lot in which order people are counted
     * @param progress told the share done; it may throw to stop the work
     */
    public static RunProblem of(RunInputs inputs, Lot lot, DoubleConsumer progress) {
        Setting setting = inputs.setting();
        return new RunProblem(
                inputs,
                CohortScores.of(inputs.criteria(), OpenCohort.of(inputs), setting, lot, progress),
                setting.population());
    }

    private static CohortProblem stated(RunInputs inputs, CohortScores scores) {
        long price = inputs.rules().unfilledPrice();
        Map<FacultyId, UnitId> kept = KeptOutside.of(inputs);
        return kept.isEmpty()
                ? StatedCohort.of(scores, price, inputs.rules().coverage())
                : StatedCohort.keepingPlaces(scores, price, kept);
    }

    private static BitSet exempt(RunInputs inputs, CohortScores scores, CohortProblem stated) {
        Set<FacultyId> together =
                inputs.answers().together().stream().map(RunInputs.Two::mentee).collect(Collectors.toSet());
        BitSet exempt = new BitSet();
        for (int place = 0; place < scores.mentees().size(); place++) {
            boolean served = together.contains(scores.mentees().get(place));
            exempt.set(place, served || StatedCohort.onlyInsidersFor(stated, place));
        }
        return exempt;
    }

    private static void number(List<FacultyId> people, Map<FacultyId, Integer> places) {
        for (int place = 0; place < people.size(); place++) {
            places.put(people.get(place), place);
        }
    }

    public RunInputs inputs() {
        return inputs;
    }

    public CohortScores scores() {
        return scores;
    }

    public CohortProblem problem() {
        return problem;
    }

    /** The id of the mentee counted so. */
    public FacultyId mentee(int place) {
        return scores.mentees().get(place);
    }

    /** The id of the mentor counted so. */
    public FacultyId mentor(int place) {
        return scores.mentors().get(place);
    }

    /** Where the mentee stands, or -1. */
    public int placeOfMentee(FacultyId id) {
        return menteePlace.getOrDefault(id, -1);
    }

    /** Where the mentor stands, or -1. */
    public int placeOfMentor(FacultyId id) {
        return mentorPlace.getOrDefault(id, -1);
    }

    /** The pair of these two, or -1 if they are no candidates for one another. */
    public int pair(FacultyId mentee, FacultyId mentor) {
        int left = placeOfMentee(mentee);
        int right = placeOfMentor(mentor);
        return left < 0 || right < 0 ? -1 : scores.pair(left, right).orElse(-1);
    }

    /** Who the mentee is, as far as the inputs say; absent for somebody not known any more. */
    @Nullable
    Person person(FacultyId id) {
        return population.find(id).orElse(null);
    }

    Population population() {
        return population;
    }

    /**
     * A hash of all candidate pairs with their scores, in the order of ids whatever the lot: another one for the same
     * inputs means that the rules of scoring changed.
     */
    synchronized String digest() {
        if (digest == null) {
            digest = digested();
        }
        return digest;
    }

    private String digested() {
        int[] mentees = places(scores.mentees());
        int[] rank = ranks(places(scores.mentors()));
        MessageDigest sum = Snapshots.sha256();
        for (int mentee = 0; mentee < mentees.length; mentee++) {
            int place = mentees[mentee];
            List<Integer> pairs = IntStream.range(scores.firstPair(place), scores.firstPair(place + 1))
                    .boxed()
                    .sorted(Comparator.comparingInt(pair -> rank[scores.mentor(pair)]))
                    .toList();
            for (int pair : pairs) {
                String text = mentee + "," + rank[scores.mentor(pair)] + "," + scores.score(pair) + ";";
                sum.update(text.getBytes(StandardCharsets.US_ASCII));
            }
        }
        return HexFormat.of().formatHex(sum.digest());
    }

    /** Where people are counted, in the order of their ids. */
    private static int[] places(List<FacultyId> people) {
        return IntStream.range(0, people.size())
                .boxed()
                .sorted(Comparator.comparing(people::get))
                .mapToInt(Integer::intValue)
                .toArray();
    }

    private static int[] ranks(int[] places) {
        int[] ranks = new int[places.length];
        for (int rank = 0; rank < places.length; rank++) {
            ranks[places[rank]] = rank;
        }
        return ranks;
    }
}
