package org.facultyaffairs.chassis.http;

/** A view of a single resource; its version becomes the {@code ETag} of the answer. */
public interface Versioned {

    /** Grows by at least one with each change. */
    long version();
}
