package org.facultyaffairs.matching.criteria;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.facultyaffairs.matching.people.ContentArea;
import org.facultyaffairs.matching.people.FacultyId;
import org.facultyaffairs.matching.people.Rank;
import org.facultyaffairs.matching.people.Somebody;
import org.facultyaffairs.matching.scoring.SampleSetting;

/** Small cohorts at the school of the tests. */
final class Cohorts {

    private Cohorts() {}

    /** An assistant professor. */
    static Somebody ann() {
        return Somebody.named("ann").rank(Rank.ASSISTANT_PROFESSOR);
    }

    /** An associate professor of the same unit and track. */
    static Somebody bo() {
        return Somebody.named("bo");
    }

    /** Somebody who wants one mentor and says nothing else. */
    static MenteeAsk ask(String name) {
        return new MenteeAsk(Somebody.id(name), Map.of(), 1, List.of(), Set.of());
    }

    static MenteeAsk needing(String name, int wanted, Map<ContentArea, Integer> needs) {
        return new MenteeAsk(Somebody.id(name), needs, wanted, List.of(), Set.of());
    }

    static MenteeAsk wishing(String name, String... mentors) {
        return new MenteeAsk(Somebody.id(name), Map.of(), 1, ids(mentors), Set.of());
    }

    /** Somebody who takes two and says nothing else. */
    static MentorOffer offer(String name, ContentArea... areas) {
        return new MentorOffer(Somebody.id(name), 2, Set.of(areas), List.of(), Set.of());
    }

    static List<FacultyId> ids(String... names) {
        return Arrays.stream(names).map(Somebody::id).toList();
    }

    /** One mentee and one mentor, by these criteria. */
    static CohortScores two(CriteriaSet criteria, MenteeAsk ask, MentorOffer offer, Somebody... people) {
        return CohortScores.of(
                criteria, new Cohort(List.of(ask), List.of(offer)), SampleSetting.of(people), Lot.NONE, share -> {});
    }

    static CriteriaSet criteria(WrittenCriterion... written) {
        return WrittenCriterion.read(List.of(written)).set();
    }

    /** The expertise that is needed, and this as a hard criterion. */
    static CriteriaSet with(String hard, Parameters parameters) {
        return criteria(
                new WrittenCriterion("expertise-for-need", Strength.SOFT, 1.0, null),
                new WrittenCriterion(hard, Strength.HARD, null, parameters));
    }
}
