package org.facultyaffairs.profile.directory;

/** What a person is called. */
public record PersonName(String given, String family) {}
