package org.facultyaffairs.matching.people;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The fields that mentoring and calls are about, and which terms of the vocabularies belong to each: so that who wants
 * to grow in medical education finds who teaches at the bedside. A term that is not listed stands for itself alone.
 */
public enum ContentArea {
    TEACHING(
            "medical-education simulation curriculum-design assessment-of-learners faculty-development medical-humanities"
                    + " narrative-medicine mentoring-of-learners bedside-teaching lecturing simulation-teaching"
                    + " curriculum-leadership"),
    RESEARCH("health-services-research implementation-science clinical-trials translational-research basic-science"
            + " epidemiology biostatistics data-science artificial-intelligence genomics immunology neuroscience"
            + " physiology biochemistry pharmacology innovation grant-writing scientific-writing peer-review"
            + " study-design qualitative-methods statistical-analysis laboratory-methods regulatory-affairs"
            + " patents-and-licensing"),
    WORK_LIFE("wellbeing time-management return-from-leave work-abroad"),
    QI_SAFETY("patient-safety quality-improvement patient-experience quality-methods clinical-informatics informatics"),
    LEADERSHIP_ADMIN(
            "leadership mentoring sponsorship people-management budgeting strategic-planning programme-building negotiation"
                    + " conflict-resolution promotion-and-tenure career-planning public-speaking media-relations"),
    MEDICO_LEGAL("ethics"),
    CLINICAL_PRACTICE(
            "infectious-disease oncology cardiology cardiovascular-disease heart-failure diabetes-and-metabolism"
                    + " mental-health substance-use womens-health child-health ageing palliative-care hospital-medicine"
                    + " primary-care emergency-care critical-care surgery rehabilitation imaging telehealth rural-health"
                    + " clinical-operations interprofessional-practice"),
    ADVOCACY("health-equity community-engagement global-health public-health health-policy diversity-and-inclusion");

    private static final Map<Topic, ContentArea> BY_TERM = Arrays.stream(values())
            .flatMap(area -> area.terms().stream().map(term -> Map.entry(term, area)))
            .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));

    private final String terms;

    ContentArea(String terms) {
        this.terms = terms;
    }

    /** The area that a term belongs to, if any. */
    public static Optional<ContentArea> of(Topic topic) {
        return Optional.ofNullable(BY_TERM.get(topic));
    }

    /** For the middle of a sentence: "quality improvement and patient safety". */
    public String words() {
        return topic().words();
    }

    /** The area's own name as a topic. */
    public Topic topic() {
        return new Topic(name());
    }

    private Set<Topic> terms() {
        Set<Topic> all = Arrays.stream(terms.split(" ", -1)).map(Topic::new).collect(Collectors.toSet());
        all.add(topic());
        return all;
    }
}
