package org.facultyaffairs.matching.matchrun;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.facultyaffairs.matching.criteria.Cohort;
import org.facultyaffairs.matching.criteria.MenteeAsk;
import org.facultyaffairs.matching.criteria.MentorOffer;
import org.facultyaffairs.matching.people.ContentArea;
import org.facultyaffairs.matching.people.FacultyId;
import org.facultyaffairs.matching.people.Person;
import org.facultyaffairs.matching.people.Topic;

/**
 * What of a cohort is still to be matched: wishes and places less those of the pairs that have come about, nobody who has
 * no time, and no two who are together already or have said no. Where each mentor is to cover another area of need, the
 * mentors whom a mentee has meet one need each, and only the others are asked for.
 */
final class OpenCohort {

    private final RunInputs inputs;
    private final Map<FacultyId, List<FacultyId>> mentorsOf = new HashMap<>();
    private final Map<FacultyId, List<FacultyId>> menteesOf = new HashMap<>();
    private final Map<FacultyId, Set<FacultyId>> apartFrom = new HashMap<>();
    private final Set<FacultyId> resting;
    private final Map<FacultyId, MentorOffer> offers = new HashMap<>();
    private final Map<FacultyId, Person> people = new HashMap<>();

    private OpenCohort(RunInputs inputs) {
        this.inputs = inputs;
        this.resting = new HashSet<>(inputs.answers().resting());
        inputs.answers().together().forEach(two -> {
            mentorsOf.computeIfAbsent(two.mentee(), mentee -> new ArrayList<>()).add(two.mentor());
            menteesOf.computeIfAbsent(two.mentor(), mentor -> new ArrayList<>()).add(two.mentee());
        });
        Stream.concat(inputs.answers().together().stream(), inputs.answers().apart().stream())
                .forEach(two -> apartFrom
                        .computeIfAbsent(two.mentee(), mentee -> new HashSet<>())
                        .add(two.mentor()));
        inputs.cohort().mentors().forEach(offer -> offers.put(offer.mentor(), offer));
        inputs.people().forEach(person -> people.put(person.id(), person));
    }

    static Cohort of(RunInputs inputs) {
        OpenCohort open = new OpenCohort(inputs);
        return new Cohort(
                inputs.cohort().mentees().stream()
                        .map(open::left)
                        .filter(ask -> ask.wanted() > 0)
                        .toList(),
                inputs.cohort().mentors().stream().map(open::left).toList());
    }

    private MenteeAsk left(MenteeAsk ask) {
        List<FacultyId> mentors = mentorsOf.getOrDefault(ask.mentee(), List.of());
        Set<FacultyId> notAgain = new HashSet<>(ask.notAgain());
        notAgain.addAll(apartFrom.getOrDefault(ask.mentee(), Set.of()));
        return ask.left(
                inputs.rules().coverage() ? needsLeft(ask, mentors) : ask.needs(),
                resting.contains(ask.mentee()) ? 0 : Math.max(0, ask.wanted() - mentors.size()),
                notAgain);
    }

    private MentorOffer left(MentorOffer offer) {
        int taken = menteesOf.getOrDefault(offer.mentor(), List.of()).size();
        return offer.taking(resting.contains(offer.mentor()) ? 0 : Math.max(0, offer.capacity() - taken));
    }

    private Map<ContentArea, Integer> needsLeft(MenteeAsk ask, List<FacultyId> mentors) {
        List<ContentArea> asked =
                ask.greatestNeedsFirst().stream().limit(ask.wanted()).toList();
        Map<ContentArea, Set<ContentArea>> met = new EnumMap<>(ContentArea.class);
        mentors.forEach(mentor -> meet(asked, areas(mentor), met, new HashSet<>()));
        Map<ContentArea, Integer> left = new HashMap<>(ask.needs());
        left.keySet().removeAll(met.keySet());
        return left;
    }

    /** Finds a need for one more mentor, moving those who meet another one already where they can meet it as well. */
    private static boolean meet(
            List<ContentArea> asked,
            Set<ContentArea> areas,
            Map<ContentArea, Set<ContentArea>> met,
            Set<ContentArea> tried) {
        for (ContentArea need : asked) {
            if (areas.contains(need) && tried.add(need)) {
                Set<ContentArea> other = met.get(need);
                if (other == null || meet(asked, other, met, tried)) {
                    met.put(need, areas);
                    return true;
                }
            }
        }
        return false;
    }

    /** Of a mentor who takes part no more, what their expertise belongs to. */
    private Set<ContentArea> areas(FacultyId mentor) {
        Person known = people.get(mentor);
        List<Topic> expertise =
                known == null ? List.of() : List.copyOf(known.words().expertise());
        return Objects.requireNonNullElseGet(
                        offers.get(mentor), () -> new MentorOffer(mentor, 0, Set.of(), List.of(), Set.of()))
                .covered(expertise);
    }
}
