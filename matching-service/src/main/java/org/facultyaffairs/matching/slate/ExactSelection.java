package org.facultyaffairs.matching.slate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.facultyaffairs.matching.people.UnitId;

/** The best slate there is: asks {@link BestSlate} for quotas of seniority and for different units. */
public final class ExactSelection implements Selection {

    private static final int JUNIOR = 0;
    private static final int SENIOR = 1;

    @Override
    public List<Contender> choose(List<Contender> inOrder, SlateRule rule) {
        long[] points = inOrder.stream().mapToLong(Contender::points).toArray();
        SlateProblem problem =
                SlateProblem.of(rule.size(), points, List.of(seniority(inOrder, rule), units(inOrder, rule)));
        return BestSlate.of(problem).members().stream()
                .map(place -> inOrder.get(place))
                .toList();
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
