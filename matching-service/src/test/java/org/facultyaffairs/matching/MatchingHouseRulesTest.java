package org.facultyaffairs.matching;

import java.util.List;
import org.facultyaffairs.chassis.testing.HouseRules;

class MatchingHouseRulesTest implements HouseRules {

    @Override
    public String rootPackage() {
        return "org.facultyaffairs.matching";
    }

    @Override
    public List<String> pureRules() {
        return List.of("assignment", "criteria", "eligibility", "recommendation", "scoring", "slate", "stable");
    }
}
