package org.facultyaffairs.nomination.eligibility;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

/** One person on one day, and who is listening. */
record Situation(PersonFacts facts, LocalDate on, Addressee addressee) {

    Situation onDay(LocalDate day) {
        return new Situation(facts, day, addressee);
    }

    String subject() {
        return addressee.subject();
    }

    Map<String, Object> variables() {
        Map<String, Object> values = new HashMap<>(RuleLanguage.RANKS);
        for (EligibilityVariable variable : EligibilityVariable.values()) {
            values.put(variable.word(), variable.read(facts, on));
        }
        return values;
    }
}
