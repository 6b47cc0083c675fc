package org.facultyaffairs.nomination.eligibility;

import java.util.EnumSet;
import java.util.List;
import java.util.stream.Stream;
import org.facultyaffairs.nomination.people.Rank;

/** One of these ranks, in ascending order and at least one. */
record AskedRank(List<Rank> ranks) implements Asked {

    AskedRank {
        ranks = ranks.stream().distinct().sorted().toList();
    }

    @Override
    public String phrase() {
        Rank lowest = ranks.get(0);
        Rank highest = ranks.get(ranks.size() - 1);
        boolean gapless = EnumSet.range(lowest, highest).size() == ranks.size();
        if (gapless && ranks.size() > 1 && highest == Rank.EMERITUS) {
            return lowest.words() + " or above";
        }
        if (gapless && ranks.size() > 1 && lowest == Rank.INSTRUCTOR) {
            return highest.words() + " or below";
        }
        return Words.either(ranks.stream().map(Rank::words).toList());
    }

    @Override
    public String unmet(Situation situation) {
        return "%s are %s; %s is asked"
                .formatted(situation.subject(), situation.facts().rank().words(), phrase());
    }

    @Override
    public String change(Situation situation) {
        return next(situation.facts().rank())
                .map(rank -> "A promotion to %s would change it.".formatted(rank.words()))
                .findFirst()
                .orElse("The rank is beyond what is asked; nothing would change it.");
    }

    private Stream<Rank> next(Rank held) {
        return ranks.stream().filter(rank -> rank.compareTo(held) > 0);
    }
}
