package org.facultyaffairs.nomination.eligibility;

/** Somewhere at or below this unit. */
record AskedUnitAbove(String unit) implements Asked {

    @Override
    public String phrase() {
        return "anywhere in " + unit;
    }

    @Override
    public String unmet(Situation situation) {
        return "%s belong to %s; somebody from %s or below it is asked"
                .formatted(situation.subject(), situation.facts().unit(), unit);
    }

    @Override
    public String change(Situation situation) {
        return "An appointment in %s or below it would change it.".formatted(unit);
    }
}
