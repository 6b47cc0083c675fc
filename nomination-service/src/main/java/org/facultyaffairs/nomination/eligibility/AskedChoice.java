package org.facultyaffairs.nomination.eligibility;

import java.util.List;
import org.facultyaffairs.nomination.people.CareerStage;
import org.facultyaffairs.nomination.people.FacultyStatus;
import org.facultyaffairs.nomination.people.Track;

/** One of these values of a variable that has few; the values were checked when the rule was compiled. */
record AskedChoice(EligibilityVariable variable, List<String> values) implements Asked {

    AskedChoice {
        values = values.stream().distinct().toList();
    }

    @Override
    public String phrase() {
        String choices = Words.either(values.stream().map(this::words).toList());
        return switch (variable) {
            case TRACK -> "on the %s track".formatted(choices);
            case UNIT -> "directly in " + choices;
            default -> choices;
        };
    }

    @Override
    public String unmet(Situation situation) {
        PersonFacts facts = situation.facts();
        String subject = situation.subject();
        String choices = Words.either(values.stream().map(this::words).toList());
        return switch (variable) {
            case TRACK ->
                "%s are on the %s track; %s is asked"
                        .formatted(subject, facts.track().words(), choices);
            case UNIT -> "%s belong to %s; %s is asked".formatted(subject, facts.unit(), choices);
            case STATUS ->
                "%s are %s; only who is %s may be put forward"
                        .formatted(subject, facts.status().words(), choices);
            default ->
                "%s are %s; %s is asked".formatted(subject, facts.careerStage().words(), choices);
        };
    }

    @Override
    public String change(Situation situation) {
        return switch (variable) {
            case TRACK -> "A change of track would change it.";
            case UNIT ->
                "A move to %s would change it."
                        .formatted(Words.either(values.stream().map(this::words).toList()));
            case STATUS -> "It changes with the status that HR records.";
            default -> "It changes with the career stage, which follows from rank and years of service.";
        };
    }

    private String words(String value) {
        return switch (variable) {
            case TRACK -> Track.valueOf(value).words();
            case STATUS -> FacultyStatus.valueOf(value).words();
            case CAREER_STAGE -> CareerStage.valueOf(value).words();
            default -> value;
        };
    }
}
