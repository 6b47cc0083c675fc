package org.facultyaffairs.benchmark.matching.audit;

import java.util.Arrays;
import org.facultyaffairs.benchmark.matching.instance.Couple;
import org.facultyaffairs.benchmark.matching.instance.Lists;
import org.facultyaffairs.benchmark.matching.instance.Residency;

/** Looks for anybody who would rather be elsewhere where they would be taken. */
public final class StableAudit {

    /** Of an applicant without a programme. */
    public static final int NOWHERE = -1;

    private final Residency instance;
    private final Lists applicants;

    public StableAudit(Residency instance) {
        this.instance = instance;
        this.applicants = instance.applicants();
    }

    /**
     * That the placement is one, and that no applicant, couple and programmes would rather change it.
     *
     * @param placed by applicant, their programme or {@link #NOWHERE}
     * @throws WrongAnswer naming the first who would
     */
    public void requireStable(int[] placed) {
        Seats seats = new Seats(instance, placed);
        boolean[] linked = new boolean[placed.length];
        for (Couple couple : instance.couples()) {
            linked[couple.first()] = true;
            linked[couple.second()] = true;
            requireContent(couple, placed, seats);
        }
        for (int applicant = 0; applicant < placed.length; applicant++) {
            if (!linked[applicant]) {
                requireContent(applicant, placed[applicant], seats);
            }
        }
    }

    private void requireContent(int applicant, int placed, Seats seats) {
        int own = placed == NOWHERE ? Integer.MAX_VALUE : applicants.position(applicant, placed);
        for (int place = applicants.first()[applicant]; place < applicants.first()[applicant + 1]; place++) {
            int programme = applicants.listed()[place];
            boolean better = place - applicants.first()[applicant] < own;
            if (better && seats.wouldTake(programme, applicant, NOWHERE, NOWHERE)) {
                throw new WrongAnswer(
                        "Applicant %d and programme %d would rather be together.".formatted(applicant, programme));
            }
        }
    }

    private void requireContent(Couple couple, int[] placed, Seats seats) {
        int here = placed[couple.first()];
        int there = placed[couple.second()];
        for (int option = 0; option < couple.options(); option++) {
            if (couple.ofFirst(option) == here && couple.ofSecond(option) == there) {
                return;
            }
            if (seats.wouldTake(couple.ofFirst(option), couple.first(), couple.second(), couple.ofSecond(option))
                    && seats.wouldTake(
                            couple.ofSecond(option), couple.second(), couple.first(), couple.ofFirst(option))) {
                throw new WrongAnswer("The couple of applicant %d would be taken where they would rather be."
                        .formatted(couple.first()));
            }
        }
        if (here != NOWHERE || there != NOWHERE) {
            throw new WrongAnswer("The couple of applicant %d is placed as it never listed.".formatted(couple.first()));
        }
    }

    /** How many have a programme. */
    public static long placed(int[] placed) {
        return Arrays.stream(placed).filter(programme -> programme != NOWHERE).count();
    }
}
