package org.facultyaffairs.matching.stable;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Preferences in which some mentees are linked in twos. A linked mentee's own list says only by which mentors they may
 * be listed; the options of the two say what they prefer. An option that a mentor does not return is dropped and
 * counted.
 */
public final class LinkedPreferences {

    private final Preferences preferences;
    private final List<LinkedPair> asTold;
    private final List<Agent> agents;
    private final int[] agentOf;
    private int dropped;

    private LinkedPreferences(Preferences preferences, List<LinkedPair> links) {
        this.preferences = preferences;
        this.asTold = List.copyOf(links);
        this.agents = new ArrayList<>();
        this.agentOf = new int[preferences.mentees()];
        Arrays.fill(agentOf, LinkedPair.NOBODY);
        for (LinkedPair link : links) {
            link(link.first());
            link(link.second());
            agents.add(agent(link));
        }
        for (int mentee = 0; mentee < agentOf.length; mentee++) {
            if (agentOf[mentee] == LinkedPair.NOBODY) {
                agentOf[mentee] = agents.size();
                agents.add(single(mentee));
            }
        }
    }

    /**
     * The preferences with their links.
     *
     * @throws InvalidPreferences {@code wants-several} where a mentee takes more than one mentor,
     *     {@code unknown-mentee} or {@code unknown-mentor} where a link has a stranger, {@code linked-twice} where
     *     somebody is in two links or linked to themselves, {@code listed-twice} where a link has an option twice
     */
    public static LinkedPreferences of(Preferences preferences, List<LinkedPair> links) {
        for (int mentee = 0; mentee < preferences.mentees(); mentee++) {
            if (preferences.menteesAsTold().room(mentee) > 1) {
                throw new InvalidPreferences(
                        "wants-several",
                        "Mentee %d takes several mentors, which cannot be had beside linked pairs.".formatted(mentee));
            }
        }
        return new LinkedPreferences(preferences, links);
    }

    private void link(int mentee) {
        if (mentee < 0 || mentee >= preferences.mentees()) {
            throw new InvalidPreferences("unknown-mentee", "A link has mentee %d, who is not there.".formatted(mentee));
        }
        if (agentOf[mentee] != LinkedPair.NOBODY) {
            throw new InvalidPreferences("linked-twice", "Mentee %d is linked twice.".formatted(mentee));
        }
        agentOf[mentee] = agents.size();
    }

    private Agent agent(LinkedPair link) {
        List<int[]> kept = new ArrayList<>();
        Set<LinkedPair.Option> seen = new HashSet<>();
        for (LinkedPair.Option option : link.options()) {
            if (!seen.add(option)) {
                throw new InvalidPreferences(
                        "listed-twice", "The linked pair of mentee %d lists an option twice.".formatted(link.first()));
            }
            int ofFirst = pair(link.first(), option.ofFirst());
            int ofSecond = pair(link.second(), option.ofSecond());
            if (ofFirst == Agent.UNRETURNED || ofSecond == Agent.UNRETURNED) {
                dropped++;
            } else {
                kept.add(new int[] {ofFirst, ofSecond});
            }
        }
        return new Agent(
                kept.stream().mapToInt(both -> both[0]).toArray(),
                kept.stream().mapToInt(both -> both[1]).toArray());
    }

    private int pair(int mentee, int mentor) {
        if (mentor == LinkedPair.NOBODY) {
            return Agent.NO_PAIR;
        }
        if (mentor < 0 || mentor >= preferences.mentors()) {
            throw new InvalidPreferences(
                    "unknown-mentor",
                    "The linked pair of mentee %d lists mentor %d, who is not there.".formatted(mentee, mentor));
        }
        int end = preferences.menteesAsTold().room(mentee) == 0
                ? preferences.firstPair(mentee)
                : preferences.firstPair(mentee + 1);
        for (int pair = preferences.firstPair(mentee); pair < end; pair++) {
            if (preferences.mentorOf(pair) == mentor) {
                return pair;
            }
        }
        return Agent.UNRETURNED;
    }

    private Agent single(int mentee) {
        int first = preferences.firstPair(mentee);
        int end = preferences.menteesAsTold().room(mentee) == 0 ? first : preferences.firstPair(mentee + 1);
        int[] pairs = new int[end - first];
        int[] none = new int[end - first];
        for (int option = 0; option < pairs.length; option++) {
            pairs[option] = first + option;
            none[option] = Agent.NO_PAIR;
        }
        return new Agent(pairs, none);
    }

    /** The lists behind the links. */
    public Preferences preferences() {
        return preferences;
    }

    /** The links as they were told. */
    public List<LinkedPair> links() {
        return asTold;
    }

    /** How many options of links were dropped because a mentor in them does not list that mentee. */
    public int dropped() {
        return dropped;
    }

    /** Those who move as one: the linked pairs in their order, then everybody else by number. */
    List<Agent> agents() {
        return agents;
    }

    int agentOf(int mentee) {
        return agentOf[mentee];
    }
}
