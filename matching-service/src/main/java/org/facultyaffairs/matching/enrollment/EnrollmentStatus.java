package org.facultyaffairs.matching.enrollment;

/** How far somebody takes part. */
public enum EnrollmentStatus {
    /** The office asks; nothing happens with them until they accept. */
    INVITED,
    /** They take part, by their own word. */
    ENROLLED,
    /** They do not, any more or after all. */
    LEFT
}
