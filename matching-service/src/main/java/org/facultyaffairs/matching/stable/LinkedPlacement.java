package org.facultyaffairs.matching.stable;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** What linked pairs would rather have than what somebody claims they have, by the definition. */
final class LinkedPlacement {

    private final List<LinkedPair> links;
    private final Placement placement;
    private final Set<Integer> linked = new HashSet<>();

    LinkedPlacement(List<LinkedPair> links, Placement placement) {
        this.links = links;
        this.placement = placement;
        links.forEach(link -> linked.addAll(List.of(link.first(), link.second())));
    }

    boolean has(int mentee) {
        return linked.contains(mentee);
    }

    List<Flaw> flaws() {
        List<Flaw> flaws = new ArrayList<>();
        for (LinkedPair link : links) {
            LinkedPair.Option now = new LinkedPair.Option(mentorOf(link.first()), mentorOf(link.second()));
            boolean placed = now.ofFirst() != LinkedPair.NOBODY || now.ofSecond() != LinkedPair.NOBODY;
            if (placed && !link.options().contains(now)) {
                flaws.add(new Flaw(Flaw.Kind.LINK_NOT_LISTED, link.first(), Flaw.NOBODY));
            } else if (preferred(link, now).anyMatch(option -> wouldBeTaken(link, option))) {
                flaws.add(new Flaw(Flaw.Kind.LINK_BLOCKING, link.first(), Flaw.NOBODY));
            }
        }
        return flaws;
    }

    private int mentorOf(int mentee) {
        return placement.withMentee(mentee).stream().findFirst().orElse(LinkedPair.NOBODY);
    }

    private static Stream<LinkedPair.Option> preferred(LinkedPair link, LinkedPair.Option now) {
        return link.options().stream().takeWhile(option -> !option.equals(now));
    }

    private boolean wouldBeTaken(LinkedPair link, LinkedPair.Option option) {
        return Stream.of(option.ofFirst(), option.ofSecond())
                .filter(mentor -> mentor != LinkedPair.NOBODY)
                .allMatch(mentor -> chooses(mentor, link, option));
    }

    /** Whether a mentor would choose whoever of the two comes to them. */
    private boolean chooses(int mentor, LinkedPair link, LinkedPair.Option option) {
        Set<Integer> coming = new HashSet<>();
        if (option.ofFirst() == mentor) {
            coming.add(link.first());
        }
        if (option.ofSecond() == mentor) {
            coming.add(link.second());
        }
        Set<Integer> asking = new HashSet<>(placement.withMentor(mentor));
        asking.addAll(coming);
        return best(mentor, asking).containsAll(coming)
                && coming.stream().allMatch(mentee -> placement.listsAndHasRoom(mentee, mentor));
    }

    private Set<Integer> best(int mentor, Set<Integer> asking) {
        Side mentors = placement.mentors();
        Set<Integer> best = new HashSet<>();
        for (int position = 0; position < mentors.listedBy(mentor) && best.size() < mentors.room(mentor); position++) {
            if (asking.contains(mentors.listed(mentor, position))) {
                best.add(mentors.listed(mentor, position));
            }
        }
        return best;
    }
}
