package org.facultyaffairs.nomination.committee;

import org.facultyaffairs.chassis.http.Refusal;
import org.facultyaffairs.nomination.opportunity.Opportunity;

/** The caller, let in to a committee's work in some capacity. */
public record Attendance(Opportunity opportunity, Committee committee, Capacity capacity) {

    /**
     * Holds that the caller leads the work: the chair or the office.
     *
     * @throws Refusal 403 {@code not-the-chair}
     */
    public void requirePresiding() {
        if (capacity == Capacity.MEMBER) {
            throw Refusal.forbidden("not-the-chair", "Only the chair of the committee and the office do this.");
        }
    }
}
