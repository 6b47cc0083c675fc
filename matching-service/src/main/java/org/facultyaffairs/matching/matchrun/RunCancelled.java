package org.facultyaffairs.matching.matchrun;

/** Somebody called the run off, or another worker took it over; nothing of it is kept. */
final class RunCancelled extends RuntimeException {

    private static final long serialVersionUID = 1L;

    RunCancelled() {
        super("The run was called off.");
    }
}
