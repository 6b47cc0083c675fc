package org.facultyaffairs.nomination.eligibility;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** So many years in rank or in service. */
record AskedYears(Count count, Bound bound, long years) implements Asked {

    enum Count {
        IN_RANK,
        SINCE_HIRE
    }

    @Override
    public String phrase() {
        String limit =
                switch (bound) {
                    case AT_LEAST -> "at least ";
                    case AT_MOST -> "at most ";
                    case EXACTLY -> "exactly ";
                };
        return limit + Words.years(years) + (count == Count.IN_RANK ? " in rank" : " since being hired");
    }

    @Override
    public String unmet(Situation situation) {
        String wanted =
                switch (bound) {
                    case AT_LEAST -> "%d %s asked".formatted(years, years == 1 ? "is" : "are");
                    case AT_MOST -> "at most %d %s allowed".formatted(years, years == 1 ? "is" : "are");
                    case EXACTLY -> "exactly %d %s asked".formatted(years, years == 1 ? "is" : "are");
                };
        return has(situation) + "; " + wanted;
    }

    private String has(Situation situation) {
        String subject = situation.subject();
        PersonFacts facts = situation.facts();
        return switch (count) {
            case IN_RANK ->
                "%s have been %s for %s"
                        .formatted(subject, facts.rank().words(), Words.years(facts.yearsInRank(situation.on())));
            case SINCE_HIRE ->
                "%s were hired %s ago".formatted(subject, Words.years(facts.yearsSinceHire(situation.on())));
        };
    }

    @Override
    public String change(Situation situation) {
        return switch (count) {
            case IN_RANK -> "Only a new rank starts the count again.";
            case SINCE_HIRE -> "This does not change any more.";
        };
    }

    @Override
    public Optional<LocalDate> metFrom(Situation situation) {
        LocalDate since =
                switch (count) {
                    case IN_RANK -> situation.facts().rankSince();
                    case SINCE_HIRE -> situation.facts().hiredOn();
                };
        return bound == Bound.AT_MOST
                ? Optional.empty()
                : Optional.of(anniversary(since)).filter(situation.on()::isBefore);
    }

    /** The first day on which the years are complete: 1 March, not 28 February, for who began on a 29 February. */
    private LocalDate anniversary(LocalDate since) {
        LocalDate day = since.plusYears(years);
        return ChronoUnit.YEARS.between(since, day) < years ? day.plusDays(1) : day;
    }
}
