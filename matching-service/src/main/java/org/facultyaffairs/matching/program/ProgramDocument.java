package org.facultyaffairs.matching.program;

import java.time.LocalDate;
import java.util.List;

/** What both {@link ProgramOpened} and {@link ProgramChanged} tell of a programme, among their own fields. */
public record ProgramDocument(
        String name,
        RelationshipModel model,
        LocalDate enrolmentOpens,
        LocalDate enrolmentCloses,
        LocalDate starts,
        LocalDate ends,
        int mentorsPerMentee,
        Fairness fairness,
        boolean coverage,
        List<ToldCriterion> criteria) {

    public ProgramDocument {
        criteria = List.copyOf(criteria);
    }

    static ProgramDocument of(ProgramFacts facts) {
        return new ProgramDocument(
                facts.name(),
                facts.model(),
                facts.calendar().enrolmentOpens(),
                facts.calendar().enrolmentCloses(),
                facts.calendar().starts(),
                facts.calendar().ends(),
                facts.mentorsPerMentee(),
                facts.fairness(),
                facts.coverage(),
                ToldCriterion.all(facts.criteria()));
    }
}
