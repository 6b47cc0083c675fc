package org.facultyaffairs.profile.vocabulary;

/** What mentoring can be about; every area is an expertise too. */
public enum ContentArea {
    TEACHING,
    RESEARCH,
    WORK_LIFE,
    QI_SAFETY,
    LEADERSHIP_ADMIN,
    MEDICO_LEGAL,
    CLINICAL_PRACTICE,
    ADVOCACY
}
