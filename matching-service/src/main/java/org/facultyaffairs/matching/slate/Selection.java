package org.facultyaffairs.matching.slate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.facultyaffairs.matching.assignment.MatchCancelled;
import org.facultyaffairs.matching.assignment.Watch;
import org.facultyaffairs.matching.people.UnitId;

/**
 * The slate that was chosen of some people.
 *
 * @param members in the order in which all were given
 */
public record Selection(List<Contender> members, Breadth breadth, Proof proof) {

    private static final int JUNIOR = 0;
    private static final int SENIOR = 1;

    public Selection {
        members = List.copyOf(members);
    }

    /**
     * The slate with the smallest shortfall of the rule's quotas, and of those the one with the most points, and of
     * those the one whose members come earliest in the order given (the smallest sum of places).
     *
     * @param inOrder best first, ties already broken; the order is what makes the choice repeatable
     * @throws MatchCancelled if the watch calls it off
     */
    public static Selection of(List<Contender> inOrder, SlateRule rule, Watch watch) {
        long[] points = inOrder.stream().mapToLong(Contender::points).toArray();
        SlateProblem problem =
                SlateProblem.of(rule.size(), points, List.of(seniority(inOrder, rule), units(inOrder, rule)));
        SlateChoice choice = BestSlate.of(problem, watch);
        List<Contender> members = choice.members().stream().map(inOrder::get).toList();
        boolean nothingLessMissing = choice.missing() == choice.missingAtLeast();
        return new Selection(members, Breadth.of(rule, members, nothingLessMissing), Proof.of(choice));
    }

    private static Attribute seniority(List<Contender> inOrder, SlateRule rule) {
        int[] seniority = inOrder.stream()
                .mapToInt(contender -> contender.senior() ? SENIOR : JUNIOR)
                .toArray();
        List<Quota> quotas = new ArrayList<>();
        quotas.add(new Quota(JUNIOR, rule.minJunior(), Quota.ANY));
        quotas.add(new Quota(SENIOR, rule.minSenior(), Quota.ANY));
        return Attribute.of(seniority, quotas, 0);
    }

    private static Attribute units(List<Contender> inOrder, SlateRule rule) {
        Map<UnitId, Integer> numbers = new HashMap<>();
        int[] units = new int[inOrder.size()];
        for (int place = 0; place < units.length; place++) {
            UnitId unit = inOrder.get(place).unit();
            int next = numbers.size();
            units[place] = numbers.computeIfAbsent(unit, met -> next);
        }
        return Attribute.of(units, List.of(), rule.minUnits());
    }
}
