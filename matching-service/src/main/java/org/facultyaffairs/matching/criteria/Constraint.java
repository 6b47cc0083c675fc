package org.facultyaffairs.matching.criteria;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.facultyaffairs.matching.people.OrgChart;
import org.facultyaffairs.matching.people.Person;
import org.facultyaffairs.matching.scoring.Pair;
import org.facultyaffairs.matching.scoring.PairCriteria;

/**
 * A hard criterion at work.
 *
 * @param broken why it rules a pair out, as a full sentence; empty where it does not
 */
record Constraint(CriterionKind kind, Function<CohortPair, Optional<String>> broken) {

    static Constraint of(ProgramCriterion criterion) {
        return new Constraint(criterion.kind(), pair -> broken(criterion, pair));
    }

    private static Optional<String> broken(ProgramCriterion criterion, CohortPair pair) {
        Parameters told = criterion.parameters();
        Person mentor = pair.people().giver();
        Person mentee = pair.people().receiver();
        return switch (criterion.kind()) {
            case ONESELF -> when(mentor.id().equals(mentee.id()), "Nobody mentors themselves.");
            case ACTIVE_SERVICE -> notInService(mentor, mentee);
            case CAPACITY -> when(pair.offer().capacity() == 0, "The mentor takes nobody just now.");
            case NOT_AGAIN -> when(keptApart(pair), "The two are not to be brought together again.");
            case REPORTING_LINE -> reportingLine(pair.people(), told.keepsSameManagerApart());
            case LEAST_RANK ->
                when(
                        mentor.position().rank().compareTo(told.rank()) < 0,
                        "The mentor is %s; this programme asks for %s or above."
                                .formatted(
                                        mentor.position().rank().aPerson(),
                                        told.rank().aPerson()));
            case CAREER_STAGE_DISTANCE -> distance(pair.people().ranksAhead(), told);
            case SAME_TRACK -> when(!sameTrack(mentor, mentee), "The two are on different tracks.");
            case DIFFERENT_TRACK -> when(sameTrack(mentor, mentee), "The two are on the same track.");
            case SAME_DISCIPLINE -> when(!sameDiscipline(pair.people()), "The two work in different departments.");
            case OUTSIDE_DISCIPLINE -> when(sameDiscipline(pair.people()), "The two work in the same department.");
            case LANGUAGE -> when(noLanguage(pair.people()), "They name no language in common.");
            case SHARED_FREE_TIME -> SharedFreeTime.apart(pair);
            case EXPERTISE_FOR_NEED ->
                when(
                        new NeedsCovered().value(pair) == 0,
                        "The mentor covers nothing of what the mentee wants to grow in.");
            case MENTEE_PREFERENCE ->
                when(!pair.ask().preferences().contains(mentor.id()), "The mentor is not on the mentee's list.");
            case MENTOR_PREFERENCE ->
                when(!pair.offer().preferences().contains(mentee.id()), "The mentee is not on the mentor's list.");
            case ONE_OUTSIDE_DISCIPLINE, SHARED_INTERESTS, OPENNESS -> Optional.empty();
        };
    }

    private static Optional<String> notInService(Person mentor, Person mentee) {
        return when(!mentor.isActive(), "The mentor is not in active service just now.")
                .or(() -> when(!mentee.isActive(), "The mentee is not in active service just now."));
    }

    private static boolean keptApart(CohortPair pair) {
        return pair.ask().notAgain().contains(pair.offer().mentor())
                || pair.offer().notAgain().contains(pair.ask().mentee());
    }

    private static Optional<String> reportingLine(Pair pair, boolean sameManager) {
        Person mentor = pair.giver();
        Person mentee = pair.receiver();
        return when(pair.isManagerOf(mentor, mentee), "The mentor is the mentee's manager.")
                .or(() -> when(pair.isManagerOf(mentee, mentor), "The mentee is the mentor's manager."))
                .or(() -> when(pair.isTwoAbove(mentor, mentee), "The mentor is the manager of the mentee's manager."))
                .or(() -> when(pair.isTwoAbove(mentee, mentor), "The mentee is the manager of the mentor's manager."))
                .or(() -> when(sameManager && pair.sharedManager().isPresent(), "The two report to the same manager."));
    }

    private static Optional<String> distance(int ahead, Parameters told) {
        return when(
                ahead < told.least() || ahead > told.most(),
                "The mentor is %s; this programme asks for %s.".formatted(ranks(ahead), wanted(told)));
    }

    private static String ranks(int ahead) {
        if (ahead == 0) {
            return "at the mentee's rank";
        }
        return String.format(
                Locale.ROOT,
                "%d %s %s",
                Math.abs(ahead),
                Math.abs(ahead) == 1 ? "rank" : "ranks",
                ahead > 0 ? "ahead" : "behind");
    }

    private static String wanted(Parameters told) {
        if (told.mostRanksAhead() == null) {
            return "at least %d ahead".formatted(told.least());
        }
        return told.leastRanksAhead() == null
                ? "at most %d ahead".formatted(told.most())
                : "%d to %d ahead".formatted(told.least(), told.most());
    }

    private static boolean sameTrack(Person one, Person other) {
        return one.position().track() == other.position().track();
    }

    private static boolean sameDiscipline(Pair pair) {
        OrgChart units = pair.setting().population().units();
        return units.discipline(pair.giver().position().unit())
                .equals(units.discipline(pair.receiver().position().unit()));
    }

    private static boolean noLanguage(Pair pair) {
        return PairCriteria.SHARED_LANGUAGE.value(pair) == 0;
    }

    private static Optional<String> when(boolean said, String sentence) {
        return said ? Optional.of(sentence) : Optional.empty();
    }
}
