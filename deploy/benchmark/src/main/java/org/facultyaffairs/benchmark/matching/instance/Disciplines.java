package org.facultyaffairs.benchmark.matching.instance;

/** Forty disciplines of unequal size; mentors grouped by theirs, mentees drawn when asked. */
final class Disciplines {

    private static final int DISCIPLINES = 40;
    private static final double SKEW = 0.7;

    private final Zipf sizes = new Zipf(DISCIPLINES, SKEW);
    private final Draws menteeDraws;
    private final int[] disciplineOf;
    private final int[] first = new int[DISCIPLINES + 1];
    private final int[] grouped;

    private Disciplines(int mentors, Draws menteeDraws) {
        this.menteeDraws = menteeDraws;
        this.disciplineOf = new int[mentors];
        this.grouped = new int[mentors];
    }

    static Disciplines of(int mentors, Draws mentorDraws, Draws menteeDraws) {
        Disciplines made = new Disciplines(mentors, menteeDraws);
        for (int mentor = 0; mentor < mentors; mentor++) {
            made.disciplineOf[mentor] = made.sizes.rank(mentorDraws.at(mentor, 0));
        }
        made.group();
        return made;
    }

    private void group() {
        for (int discipline : disciplineOf) {
            first[discipline + 1]++;
        }
        for (int discipline = 0; discipline < DISCIPLINES; discipline++) {
            first[discipline + 1] += first[discipline];
        }
        int[] next = first.clone();
        for (int mentor = 0; mentor < disciplineOf.length; mentor++) {
            grouped[next[disciplineOf[mentor]]++] = mentor;
        }
    }

    int ofMentee(int mentee) {
        return sizes.rank(menteeDraws.at(mentee, 0));
    }

    int ofMentor(int mentor) {
        return disciplineOf[mentor];
    }

    int mentorsIn(int discipline) {
        return first[discipline + 1] - first[discipline];
    }

    /** The mentor at that share, in [0, 1), of a discipline's. */
    int mentor(int discipline, double share) {
        return grouped[first[discipline] + (int) (mentorsIn(discipline) * share)];
    }
}
