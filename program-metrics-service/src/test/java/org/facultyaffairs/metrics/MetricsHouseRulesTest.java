package org.facultyaffairs.metrics;

import java.util.List;
import org.facultyaffairs.chassis.testing.HouseRules;

class MetricsHouseRulesTest implements HouseRules {

    @Override
    public String rootPackage() {
        return "org.facultyaffairs.metrics";
    }

    @Override
    public List<String> pureRules() {
        return List.of("equity", "suppression", "funnel", "participation");
    }
}
