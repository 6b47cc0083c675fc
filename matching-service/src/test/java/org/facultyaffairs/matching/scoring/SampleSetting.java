package org.facultyaffairs.matching.scoring;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.facultyaffairs.matching.people.Person;
import org.facultyaffairs.matching.people.Population;
import org.facultyaffairs.matching.people.SampleUnits;
import org.facultyaffairs.matching.people.Somebody;

/** A day at the school of the tests. */
public final class SampleSetting {

    public static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    private SampleSetting() {}

    public static Setting of(Somebody... people) {
        return of(TrackRecords.none(), Stream.of(people).map(Somebody::person).toList());
    }

    public static Setting of(TrackRecords records, List<Person> people) {
        return new Setting(new Population(people, SampleUnits.chart()), records, TODAY);
    }
}
