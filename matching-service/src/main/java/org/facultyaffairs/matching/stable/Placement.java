package org.facultyaffairs.matching.stable;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Who is with whom, as somebody claims, and what each of them would rather have. */
final class Placement {

    private final Side mentees;
    private final Side mentors;
    private final List<Set<Integer>> withMentee;
    private final List<Set<Integer>> withMentor;
    private final List<Flaw> flaws = new ArrayList<>();
    private final int[] worstOfMentee;
    private final int[] worstOfMentor;

    Placement(Side mentees, Side mentors) {
        this.mentees = mentees;
        this.mentors = mentors;
        this.withMentee = nobodyYet(mentees.people());
        this.withMentor = nobodyYet(mentors.people());
        this.worstOfMentee = new int[mentees.people()];
        this.worstOfMentor = new int[mentors.people()];
    }

    private static List<Set<Integer>> nobodyYet(int people) {
        List<Set<Integer>> sets = new ArrayList<>(people);
        for (int person = 0; person < people; person++) {
            sets.add(new HashSet<>());
        }
        return sets;
    }

    Side mentors() {
        return mentors;
    }

    void add(int mentee, int mentor) {
        int byMentee = mentees.position(mentee, mentor);
        int byMentor = mentors.position(mentor, mentee);
        if (byMentee < 0 || byMentor < 0) {
            flaws.add(new Flaw(Flaw.Kind.NOT_LISTED, mentee, mentor));
            return;
        }
        if (!withMentee.get(mentee).add(mentor)) {
            flaws.add(new Flaw(Flaw.Kind.TWICE, mentee, mentor));
            return;
        }
        withMentor.get(mentor).add(mentee);
        worstOfMentee[mentee] = Math.max(worstOfMentee[mentee], byMentee);
        worstOfMentor[mentor] = Math.max(worstOfMentor[mentor], byMentor);
    }

    /** What makes this no match at all. */
    List<Flaw> flaws() {
        List<Flaw> all = new ArrayList<>(flaws);
        for (int mentee = 0; mentee < mentees.people(); mentee++) {
            if (withMentee.get(mentee).size() > mentees.room(mentee)) {
                all.add(new Flaw(Flaw.Kind.MENTEE_OVER, mentee, Flaw.NOBODY));
            }
        }
        for (int mentor = 0; mentor < mentors.people(); mentor++) {
            if (withMentor.get(mentor).size() > mentors.room(mentor)) {
                all.add(new Flaw(Flaw.Kind.MENTOR_OVER, Flaw.NOBODY, mentor));
            }
        }
        return all;
    }

    Set<Integer> withMentor(int mentor) {
        return withMentor.get(mentor);
    }

    Set<Integer> withMentee(int mentee) {
        return withMentee.get(mentee);
    }

    /** Whether a mentee takes mentors at all, and this one among them. */
    boolean listsAndHasRoom(int mentee, int mentor) {
        return mentees.room(mentee) > 0 && mentees.position(mentee, mentor) >= 0;
    }

    /** Whether a mentor would take whom they list in this position, in a free place or for somebody worse. */
    boolean mentorWould(int mentor, int position) {
        int room = mentors.room(mentor);
        boolean free = withMentor.get(mentor).size() < room;
        return room > 0 && (free || position < worstOfMentor[mentor]);
    }

    /** Whether a mentee would take a mentor whom they do not have. */
    boolean menteeWould(int mentee, int mentor) {
        int position = mentees.position(mentee, mentor);
        boolean free = withMentee.get(mentee).size() < mentees.room(mentee);
        return listsAndHasRoom(mentee, mentor)
                && !withMentee.get(mentee).contains(mentor)
                && (free || position < worstOfMentee[mentee]);
    }
}
