package org.facultyaffairs.matching.scoring;

import java.time.LocalDate;
import org.facultyaffairs.matching.people.Population;

/** What judging needs to know beside those who are judged. */
public record Setting(Population population, TrackRecords records, LocalDate today) {}
