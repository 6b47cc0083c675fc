package org.facultyaffairs.metrics.intake;

/** An event of which nothing is read but what the log keeps. */
record Logged(long version) {}
