package org.facultyaffairs.nomination.eligibility;

/** {@code true}: everybody is admitted, so the words of a refusal are never spoken. */
record AskedNothing() implements Asked {

    @Override
    public String phrase() {
        return "everybody";
    }

    @Override
    public String unmet(Situation situation) {
        return "Nothing is asked";
    }

    @Override
    public String change(Situation situation) {
        return "Nothing has to change.";
    }
}
