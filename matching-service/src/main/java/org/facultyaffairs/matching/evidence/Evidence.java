package org.facultyaffairs.matching.evidence;

import java.time.LocalDate;
import org.facultyaffairs.matching.people.Population;
import org.facultyaffairs.matching.scoring.Setting;
import org.facultyaffairs.matching.scoring.TrackRecords;
import org.facultyaffairs.matching.sponsorship.Activity;

/**
 * All that is known at one moment.
 *
 * @param stamp differs as soon as anything else does
 * @param lastYear nominations of the last 365 days
 */
public record Evidence(
        String stamp, LocalDate today, Population population, TrackRecords records, Activity.Nominations lastYear) {

    public Setting setting() {
        return new Setting(population, records, today);
    }
}
