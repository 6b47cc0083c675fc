package org.facultyaffairs.nomination.eligibility;

/** A condition in a form that nobody wrote words for; it is shown as it was written. */
record AskedFreely(String expression) implements Asked {

    @Override
    public String phrase() {
        return "`" + expression + "`";
    }

    @Override
    public String unmet(Situation situation) {
        String whom = situation.addressee() == Addressee.THE_PERSON ? "you" : "them";
        return "`%s` is asked and does not hold for %s".formatted(expression, whom);
    }

    @Override
    public String change(Situation situation) {
        return "The office that posted the opportunity can say what would change it.";
    }
}
