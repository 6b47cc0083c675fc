package org.facultyaffairs.matching.program;

/** How often two who are matched meet, every {@code everyDays} days for {@code minutes} minutes. */
public record Cadence(int everyDays, int minutes) {}
