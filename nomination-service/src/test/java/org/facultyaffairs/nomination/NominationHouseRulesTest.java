package org.facultyaffairs.nomination;

import java.util.List;
import org.facultyaffairs.chassis.testing.HouseRules;

class NominationHouseRulesTest implements HouseRules {

    @Override
    public String rootPackage() {
        return "org.facultyaffairs.nomination";
    }

    @Override
    public List<String> pureRules() {
        return List.of("eligibility", "conflict", "review", "slate", "followup");
    }
}
