package org.facultyaffairs.nomination.people;

import static jakarta.persistence.EnumType.STRING;

import jakarta.persistence.Entity;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Our copy of a faculty member, as the profile service last told. */
@Entity
@Table(name = "person")
public class Person {

    @Id
    private UUID id;

    private long told;
    private String givenName;
    private String familyName;
    private String email;

    @Enumerated(STRING)
    private Rank rank;

    @Enumerated(STRING)
    private Track track;

    private String unit;
    private LocalDate rankSince;
    private LocalDate hiredOn;

    @Enumerated(STRING)
    private CareerStage careerStage;

    @Enumerated(STRING)
    private FacultyStatus status;

    private @Nullable String orcid;
    private @Nullable UUID managerId;
    private int leadershipRoles;

    @SuppressWarnings("NullAway.Init") // Hibernate fills the fields.
    protected Person() {}

    @SuppressWarnings("NullAway.Init") // Taking over what was told fills the rest.
    private Person(UUID id) {
        this.id = id;
    }

    static Person of(ProfileTold profile) {
        Person person = new Person(profile.facultyId());
        person.takeOver(profile);
        return person;
    }

    /** Takes over what was told, unless something newer was. */
    void take(ProfileTold profile) {
        if (profile.version() > told) {
            takeOver(profile);
        }
    }

    /** Takes over that somebody left, unless something newer was told. */
    void take(DepartureTold departure) {
        if (departure.version() > told) {
            told = departure.version();
            status = FacultyStatus.DEPARTED;
        }
    }

    private void takeOver(ProfileTold profile) {
        told = profile.version();
        givenName = profile.name().given();
        familyName = profile.name().family();
        email = profile.email();
        rank = profile.rank();
        track = profile.track();
        unit = profile.unit();
        rankSince = profile.rankSince();
        hiredOn = profile.hiredOn();
        careerStage = profile.careerStage();
        status = profile.status();
        orcid = profile.orcid();
        managerId = profile.managerId();
        leadershipRoles = profile.leadershipRoles().size();
    }

    public UUID id() {
        return id;
    }

    public FacultyId facultyId() {
        return new FacultyId(id);
    }

    /** Given name, then family name. */
    public String name() {
        return givenName + " " + familyName;
    }

    public String email() {
        return email;
    }

    public Rank rank() {
        return rank;
    }

    public Track track() {
        return track;
    }

    public UnitId unit() {
        return new UnitId(unit);
    }

    public LocalDate rankSince() {
        return rankSince;
    }

    public LocalDate hiredOn() {
        return hiredOn;
    }

    public CareerStage careerStage() {
        return careerStage;
    }

    public FacultyStatus status() {
        return status;
    }

    public @Nullable String orcid() {
        return orcid;
    }

    public @Nullable UUID managerId() {
        return managerId;
    }

    /** Whether they hold a leadership role anywhere. */
    public boolean leads() {
        return leadershipRoles > 0;
    }
}
