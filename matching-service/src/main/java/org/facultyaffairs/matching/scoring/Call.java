package org.facultyaffairs.matching.scoring;

import java.time.LocalDate;
import java.util.Collections;
import java.util.NavigableSet;
import java.util.TreeSet;
import org.facultyaffairs.matching.people.Topic;
import org.facultyaffairs.matching.people.UnitId;

/** What an opportunity asks of whoever is put forward. */
public record Call(OpportunityKind kind, UnitId unit, LocalDate internalDeadline, NavigableSet<Topic> desired) {

    public Call {
        desired = Collections.unmodifiableNavigableSet(new TreeSet<>(desired));
    }
}
