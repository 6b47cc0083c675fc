package org.facultyaffairs.benchmark.matching.audit;

import java.util.Arrays;
import org.facultyaffairs.benchmark.matching.instance.Lists;
import org.facultyaffairs.benchmark.matching.instance.Residency;

/** Who sits at each programme. */
final class Seats {

    private final Lists programmes;
    private final int[] places;
    private final int[] firstSeat;
    private final int[] taken;
    private final int[] holder;

    /** @throws WrongAnswer when somebody sits where they did not apply, or more than there are places for */
    Seats(Residency instance, int[] placed) {
        programmes = instance.programmes();
        places = instance.places();
        firstSeat = new int[places.length + 1];
        System.arraycopy(places, 0, firstSeat, 1, places.length);
        Arrays.parallelPrefix(firstSeat, Integer::sum);
        taken = new int[places.length];
        holder = new int[firstSeat[places.length]];
        for (int applicant = 0; applicant < placed.length; applicant++) {
            if (placed[applicant] != StableAudit.NOWHERE) {
                sit(applicant, placed[applicant], instance.applicants());
            }
        }
    }

    private void sit(int applicant, int programme, Lists applicants) {
        if (applicants.position(applicant, programme) < 0 || taken[programme] == places[programme]) {
            throw new WrongAnswer("Applicant %d cannot sit at programme %d.".formatted(applicant, programme));
        }
        holder[firstSeat[programme] + taken[programme]++] = applicant;
    }

    /**
     * Whether the programme would choose the applicant among all who sit there and, if they come along, the partner. Who
     * would leave still counts, as in the definition of Kojima, Pathak and Roth (2013) that the engine goes by: a programme
     * does not give up somebody better to go with a couple's wish.
     */
    boolean wouldTake(int programme, int applicant, int partner, int partnerTo) {
        int own = programmes.position(programme, applicant);
        boolean alongside = partnerTo == programme && !sits(programme, partner);
        int better = alongside && programmes.position(programme, partner) < own ? 1 : 0;
        for (int seat = firstSeat[programme]; seat < firstSeat[programme] + taken[programme]; seat++) {
            better += programmes.position(programme, holder[seat]) < own ? 1 : 0;
        }
        return better < places[programme];
    }

    private boolean sits(int programme, int applicant) {
        for (int seat = firstSeat[programme]; seat < firstSeat[programme] + taken[programme]; seat++) {
            if (holder[seat] == applicant) {
                return true;
            }
        }
        return false;
    }
}
