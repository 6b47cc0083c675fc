package org.facultyaffairs.matching.program;

/** Whether a programme goes on. */
public enum ProgramStatus {
    OPEN,
    CLOSED
}
