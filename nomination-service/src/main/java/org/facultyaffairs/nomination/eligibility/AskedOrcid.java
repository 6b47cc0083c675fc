package org.facultyaffairs.nomination.eligibility;

/** Any ORCID iD on file. */
record AskedOrcid() implements Asked {

    @Override
    public String phrase() {
        return "an ORCID iD on file";
    }

    @Override
    public String unmet(Situation situation) {
        return "There is no ORCID iD in %s profile; one is asked"
                .formatted(situation.addressee().possessive());
    }

    @Override
    public String change(Situation situation) {
        return "Adding an ORCID iD to the profile changes it at once.";
    }
}
