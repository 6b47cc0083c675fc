package org.facultyaffairs.gateway;

import org.facultyaffairs.chassis.testing.HouseRules;

class GatewayRulesTest implements HouseRules {

    @Override
    public String rootPackage() {
        return "org.facultyaffairs.gateway";
    }
}
