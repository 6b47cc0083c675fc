package org.facultyaffairs.nomination.conflict;

import org.facultyaffairs.nomination.people.FacultyId;

/** Something between two people that another service told of, read from {@code from} to {@code to}. */
public record Tie(FacultyId from, TieKind kind, FacultyId to) {

    boolean joins(FacultyId one, FacultyId other) {
        return (from.equals(one) && to.equals(other)) || (from.equals(other) && to.equals(one));
    }
}
