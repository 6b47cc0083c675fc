package org.facultyaffairs.matching.scoring;

import org.facultyaffairs.matching.people.Person;

/** One person who might put others forward for a call. */
public record Advocacy(Call call, Person sponsor, Setting setting) {}
