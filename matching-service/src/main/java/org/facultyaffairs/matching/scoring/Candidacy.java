package org.facultyaffairs.matching.scoring;

import org.facultyaffairs.matching.people.Person;

/** One person and one call: how well would they fit it? */
public record Candidacy(Call call, Person person, Setting setting) {}
