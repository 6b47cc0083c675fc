package org.facultyaffairs.nomination.review;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.facultyaffairs.nomination.people.FacultyId;

/** How many members must take part in a decision; whoever is recused does not count, present or not. */
public record QuorumRule(int members) {

    /** Whether the quorum was there, and in words. */
    public record Answer(boolean met, int counted, String sentence) {}

    public QuorumRule {
        problem(members).ifPresent(sentence -> {
            throw new IllegalArgumentException(sentence);
        });
    }

    /** Why this number is no quorum; ask before building one from what a person typed. */
    public static Optional<String> problem(int members) {
        return members < 1 || members > 100
                ? Optional.of("A quorum is a number of members from 1 to 100.")
                : Optional.empty();
    }

    /** Counts those present who are members and not recused. */
    public Answer check(Set<FacultyId> committee, Set<FacultyId> recused, Set<FacultyId> present) {
        Set<FacultyId> entitled = new HashSet<>(committee);
        entitled.removeAll(recused);
        int possible = entitled.size();
        entitled.retainAll(present);
        int counted = entitled.size();
        if (counted >= members) {
            return new Answer(true, counted, "%s decide; %d are asked.".formatted(words(counted), members));
        }
        String sentence = possible < members
                ? "Only %s may decide and %d are asked: name another member.".formatted(words(possible), members)
                : "Only %s without a conflict took part; %d are asked.".formatted(words(counted), members);
        return new Answer(false, counted, sentence);
    }

    private static String words(int count) {
        return count == 1 ? "1 member" : count + " members";
    }
}
