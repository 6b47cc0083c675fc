package org.facultyaffairs.matching.assignment;

import java.util.Arrays;

/**
 * The wanted places of all mentees, grouped: places of one mentee that ask for the same area are one need of so many
 * units, as they can stand in for one another. Without coverage each mentee has one need, of no more units than they have
 * candidates.
 */
final class Needs {

    private final int[] first;
    private final int[] mentee;
    private final int[] area;
    private final int[] units;

    private Needs(int[] first, int[] mentee, int[] area, int[] units) {
        this.first = first;
        this.mentee = mentee;
        this.area = area;
        this.units = units;
    }

    static Needs of(CohortProblem problem) {
        return problem.hasCoverage() ? byArea(problem) : byMentee(problem);
    }

    private static Needs byMentee(CohortProblem problem) {
        int count = problem.mentees();
        int[] first = new int[count + 1];
        int[] units = new int[count];
        int[] area = new int[count];
        Arrays.fill(area, CohortProblem.ANY);
        for (int mentee = 0; mentee < count; mentee++) {
            first[mentee + 1] = mentee + 1;
            units[mentee] = Math.min(problem.wanted(mentee), problem.firstPair(mentee + 1) - problem.firstPair(mentee));
        }
        return new Needs(first, Arrays.copyOf(first, count), area, units);
    }

    private static Needs byArea(CohortProblem problem) {
        int[] first = new int[problem.mentees() + 1];
        int most = problem.firstSlot(problem.mentees());
        int[] mentee = new int[most];
        int[] area = new int[most];
        int[] units = new int[most];
        int count = 0;
        for (int i = 0; i < problem.mentees(); i++) {
            for (int slot = problem.firstSlot(i); slot < problem.firstSlot(i + 1); slot++) {
                int asked = problem.areaOf(slot);
                int same = first[i];
                while (same < count && area[same] != asked) {
                    same++;
                }
                if (same == count) {
                    mentee[count] = i;
                    area[count++] = asked;
                }
                units[same]++;
            }
            first[i + 1] = count;
        }
        return new Needs(first, Arrays.copyOf(mentee, count), Arrays.copyOf(area, count), Arrays.copyOf(units, count));
    }

    int count() {
        return mentee.length;
    }

    /** The mentee's first need; for the number of mentees, the number of needs. */
    int first(int ofMentee) {
        return first[ofMentee];
    }

    /** The need that holds the mentee's slot, counted from 0. */
    int ofSlot(CohortProblem problem, int ofMentee, int slot) {
        int need = first[ofMentee];
        while (problem.hasCoverage() && area[need] != problem.areaOf(problem.firstSlot(ofMentee) + slot)) {
            need++;
        }
        return need;
    }

    int mentee(int need) {
        return mentee[need];
    }

    int area(int need) {
        return area[need];
    }

    /** How many of the mentee's wanted places are in no need, as there are not so many candidates. */
    int beyond(CohortProblem problem, int ofMentee) {
        int inNeeds = 0;
        for (int need = first[ofMentee]; need < first[ofMentee + 1]; need++) {
            inNeeds += units[need];
        }
        return problem.wanted(ofMentee) - inNeeds;
    }

    /** By need, how many partners it wants; a copy. */
    int[] unitsArray() {
        return units.clone();
    }
}
