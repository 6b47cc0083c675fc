package org.facultyaffairs.profile.career;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import org.facultyaffairs.chassis.http.Refusal;
import org.facultyaffairs.chassis.http.Refusal.Violation;
import org.facultyaffairs.profile.directory.CareerWords;
import org.facultyaffairs.profile.vocabulary.Vocabularies;

/** Holds a person's words against the vocabularies; tags are free. */
@ApplicationScoped
class ControlledWords {

    private final Vocabularies vocabularies;

    ControlledWords(Vocabularies vocabularies) {
        this.vocabularies = vocabularies;
    }

    /** Refuses, with 422, words that no vocabulary has, each by its place. */
    void check(CareerWords words) {
        List<Violation> violations = new ArrayList<>();
        violations.addAll(foreign("interests", words.interests()));
        violations.addAll(foreign("expertise", words.expertise()));
        violations.addAll(foreign("languages", words.languages()));
        if (!violations.isEmpty()) {
            throw Refusal.brokenRule(
                    "not-in-vocabulary",
                    "Some words are in no vocabulary; own words go into tags. See /v1/vocabularies.",
                    violations);
        }
    }

    private List<Violation> foreign(String vocabulary, List<String> words) {
        List<Violation> violations = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            if (!vocabularies.has(vocabulary, words.get(i))) {
                violations.add(new Violation(
                        vocabulary + "[" + i + "]",
                        "'" + words.get(i) + "' is no term of /v1/vocabularies/" + vocabulary + "."));
            }
        }
        return violations;
    }
}
