package org.facultyaffairs.matching.matchrun;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.facultyaffairs.matching.criteria.Cohort;
import org.facultyaffairs.matching.criteria.CriteriaSet;
import org.facultyaffairs.matching.criteria.MenteeAsk;
import org.facultyaffairs.matching.criteria.MentorOffer;
import org.facultyaffairs.matching.criteria.ProgramCriterion;
import org.facultyaffairs.matching.people.FacultyId;
import org.facultyaffairs.matching.people.OrgChart;
import org.facultyaffairs.matching.people.OrgUnit;
import org.facultyaffairs.matching.people.Person;
import org.facultyaffairs.matching.people.Population;
import org.facultyaffairs.matching.scoring.Setting;
import org.facultyaffairs.matching.scoring.TrackRecords;

/**
 * All that a run is worked out from, as it was when the run was asked for: facts and wishes by id, never a name. The
 * same inputs make the same result, on any machine and in any year.
 *
 * @param today the day in the institution's zone, for what depends on it
 * @param people the cohort and the managers above them, in the order of their ids
 * @param units in the order of their codes
 * @param answers what people have answered to what was proposed to them in the programme before
 * @param raised of mentors who take more here than they said, how many they said
 */
public record RunInputs(
        UUID programId,
        LocalDate today,
        Rules rules,
        Cohort cohort,
        List<Person> people,
        List<OrgUnit> units,
        Answers answers,
        Map<UUID, Integer> raised) {

    /** A snapshot from before answers, or raised capacities, were looked at has none. */
    public RunInputs {
        answers = Objects.requireNonNullElse(answers, Answers.NONE);
        raised = Collections.unmodifiableMap(new TreeMap<>(Objects.requireNonNullElse(raised, Map.of())));
        people = List.copyOf(people);
        units = List.copyOf(units);
    }

    /** Where every mentor takes as many as they said, or fewer. */
    public RunInputs(
            UUID programId,
            LocalDate today,
            Rules rules,
            Cohort cohort,
            List<Person> people,
            List<OrgUnit> units,
            Answers answers) {
        this(programId, today, rules, cohort, people, units, answers, Map.of());
    }

    /** Who the people are, on that day. */
    Setting setting() {
        return new Setting(new Population(people, OrgChart.of(units)), TrackRecords.none(), today);
    }

    CriteriaSet criteria() {
        return new CriteriaSet(rules.criteria());
    }

    /** How many pairs of a mentee and a mentor there are. */
    long pairs() {
        return (long) cohort.mentees().size() * cohort.mentors().size();
    }

    /**
     * By what pairs are judged.
     *
     * @param unfilledPrice what a wanted place that stays unfilled costs, in millionths
     * @param coverage whether each wanted place asks for another area of need
     */
    public record Rules(List<ProgramCriterion> criteria, long unfilledPrice, boolean coverage) {

        public Rules {
            criteria = List.copyOf(criteria);
        }
    }

    /** A mentee and a mentor. */
    public record Two(FacultyId mentee, FacultyId mentor) {}

    /**
     * What people have answered so far, each in the order in which it was proposed.
     *
     * @param together both said yes: they are matched already, and take a wish of the one and a place of the other
     * @param apart one of them said no, or let the time pass: they are not proposed to each other again
     * @param resting who said that they have no time just now
     */
    public record Answers(List<Two> together, List<Two> apart, List<FacultyId> resting) {

        /** Nobody was asked yet. */
        public static final Answers NONE = new Answers(List.of(), List.of(), List.of());

        public Answers {
            together = List.copyOf(together);
            apart = List.copyOf(apart);
            resting = List.copyOf(resting);
        }
    }

    /** The same, as if these had said yes, too. */
    public RunInputs alsoTogether(List<Two> more) {
        List<Two> all = new ArrayList<>(answers.together());
        all.addAll(more);
        return new RunInputs(
                programId,
                today,
                rules,
                cohort,
                people,
                units,
                new Answers(all, answers.apart(), answers.resting()),
                raised);
    }

    /** The same, with mentors who take no more than so many: nobody more than they said, and nobody more than chosen. */
    public RunInputs atMost(Map<UUID, Integer> capacities) {
        Cohort fewer = new Cohort(
                cohort.mentees(),
                cohort.mentors().stream()
                        .map(offer -> offer.taking(Math.min(
                                offer.capacity(),
                                capacities.getOrDefault(offer.mentor().value(), offer.capacity()))))
                        .toList());
        return new RunInputs(programId, today, rules, fewer, people, units, answers);
    }

    /** The same, with only those of the cohort who are in another one, too. */
    public RunInputs onlyOf(Cohort other) {
        Set<FacultyId> mentees = other.mentees().stream().map(MenteeAsk::mentee).collect(Collectors.toSet());
        Set<FacultyId> mentors =
                other.mentors().stream().map(MentorOffer::mentor).collect(Collectors.toSet());
        Cohort both = new Cohort(
                cohort.mentees().stream()
                        .filter(one -> mentees.contains(one.mentee()))
                        .toList(),
                cohort.mentors().stream()
                        .filter(one -> mentors.contains(one.mentor()))
                        .toList());
        return new RunInputs(programId, today, rules, both, people, units, answers, raised);
    }
}
