package org.facultyaffairs.matching.slate;

import java.util.ArrayList;
import java.util.List;

/**
 * How broad a slate came out.
 *
 * @param asked each quota in words
 * @param words one sentence for the reader
 */
public record Breadth(List<String> asked, boolean met, String words) {

    public Breadth {
        asked = List.copyOf(asked);
    }

    /**
     * The breadth of a slate.
     *
     * @param proved whether no slate comes nearer to what is asked
     */
    static Breadth of(SlateRule rule, List<Contender> chosen, boolean proved) {
        int senior = (int) chosen.stream().filter(Contender::senior).count();
        int junior = chosen.size() - senior;
        int units = (int) chosen.stream().map(Contender::unit).distinct().count();
        boolean met = rule.shortfall(junior, senior, units) == 0;
        return new Breadth(asked(rule), met, sentence(rule, junior, senior, units, proved));
    }

    private static List<String> asked(SlateRule rule) {
        List<String> asked = new ArrayList<>();
        if (rule.minJunior() > 0) {
            asked.add("at least %d below associate professor".formatted(rule.minJunior()));
        }
        if (rule.minSenior() > 0) {
            asked.add("at least %d at associate professor or above".formatted(rule.minSenior()));
        }
        if (rule.minUnits() > 0) {
            asked.add("at least %s".formatted(units(rule.minUnits())));
        }
        return asked;
    }

    private static String sentence(SlateRule rule, int junior, int senior, int units, boolean proved) {
        if (junior + senior == 0) {
            return "Nobody is eligible as things stand.";
        }
        List<String> missing = new ArrayList<>();
        if (junior < rule.minJunior()) {
            missing.add("%d more below associate professor".formatted(rule.minJunior() - junior));
        }
        if (senior < rule.minSenior()) {
            missing.add("%d more at associate professor or above".formatted(rule.minSenior() - senior));
        }
        if (units < rule.minUnits()) {
            missing.add("%d more from other units".formatted(rule.minUnits() - units));
        }
        String there = "The slate holds %d below associate professor and %d at or above it, from %s"
                .formatted(junior, senior, units(units));
        if (missing.isEmpty()) {
            return there + ".";
        }
        String verdict = proved ? "among those who are eligible, there is no room for" : "no slate was found with";
        return "%s; %s %s.".formatted(there, verdict, String.join(" and ", missing));
    }

    private static String units(int count) {
        return count == 1 ? "1 unit" : count + " units";
    }
}
