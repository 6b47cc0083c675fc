package org.facultyaffairs.local.sample;

/**
 * The ids that the walk leaves behind, for whoever looks closer.
 *
 * @param award the call that is decided
 * @param position the chair's position with its open call
 * @param nextAward the call after the sponsor's check-in
 * @param quietAward the call that nobody answers
 * @param declined the nomination that was declined and referred
 * @param referred the peer's nomination, which was selected
 * @param selfNomination the nomination in the open call
 * @param program the mentoring programme
 */
public record Story(
        String award,
        String position,
        String nextAward,
        String quietAward,
        String declined,
        String referred,
        String selfNomination,
        String program) {}
