package org.facultyaffairs.profile;

import org.facultyaffairs.chassis.testing.HouseRules;

class ProfileHouseRulesTest implements HouseRules {

    @Override
    public String rootPackage() {
        return "org.facultyaffairs.profile";
    }
}
