package org.facultyaffairs.profile.career;

import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.facultyaffairs.profile.directory.FacultyId;

/** A career profile as it was written at one time. Never changed: the newest is the profile, the others its history. */
@Entity
@Table(name = "career_version")
public class CareerVersion {

    @Id
    private UUID id;

    private UUID facultyId;
    private long version;
    private Instant writtenAt;

    @Convert(converter = CareerColumn.class)
    private Career career;

    @SuppressWarnings("NullAway.Init") // Hibernate fills the fields.
    protected CareerVersion() {}

    private CareerVersion(FacultyId person, long version, Career career, Instant writtenAt) {
        this.id = UUID.randomUUID();
        this.facultyId = person.value();
        this.version = version;
        this.career = career;
        this.writtenAt = writtenAt;
    }

    /** The profile of somebody who has written nothing yet: version 0, kept nowhere. */
    static CareerVersion unwritten(FacultyId person) {
        return new CareerVersion(person, 0, Career.UNWRITTEN, Instant.EPOCH);
    }

    /** What the person writes next. */
    CareerVersion next(Career written, Instant now) {
        return new CareerVersion(new FacultyId(facultyId), version + 1, written, now);
    }

    boolean says(Career said) {
        return career.equals(said);
    }

    boolean isWritten() {
        return version > 0;
    }

    public FacultyId facultyId() {
        return new FacultyId(facultyId);
    }

    public long version() {
        return version;
    }

    public Career career() {
        return career;
    }

    public Instant writtenAt() {
        return writtenAt;
    }
}
