package org.facultyaffairs.profile.directory;

import static jakarta.persistence.EnumType.STRING;

import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.facultyaffairs.chassis.http.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * A person of the faculty. Changed only under a row lock, so that its version counts both the states that a reader may
 * hold and the events about it, which is one and the same number.
 */
@Entity
@Table(name = "faculty_member")
public class FacultyMember {

    @Id
    private UUID id;

    private long version;
    private String employeeNumber;
    private String givenName;
    private String familyName;
    private @Nullable String preferredGivenName;
    private @Nullable String preferredFamilyName;
    private String email;
    private @Nullable String orcid;

    @Enumerated(STRING)
    private FacultyStatus status;

    private String unit;

    @Enumerated(STRING)
    private Rank rank;

    @Enumerated(STRING)
    private Track track;

    private LocalDate rankSince;
    private LocalDate hiredOn;
    private double fte;
    private @Nullable String leadershipRole;
    private @Nullable LocalDate departedOn;

    @Convert(converter = AppointmentsColumn.class)
    private List<Appointment> appointments;

    @Convert(converter = WordsColumn.class)
    private CareerWords words;

    @SuppressWarnings("UnusedVariable") // Only the database reads it.
    private String searchable;

    private LocalDate announcedOn;

    @SuppressWarnings("NullAway.Init") // Hibernate fills the fields.
    protected FacultyMember() {}

    /** Somebody whom HR tells of for the first time. */
    static FacultyMember hire(HrFacts facts, LocalDate today) {
        FacultyMember member = new FacultyMember();
        member.id = facts.employeeNumber().facultyId().value();
        member.employeeNumber = facts.employeeNumber().value();
        member.words = CareerWords.NONE;
        member.appointments = Appointments.first(facts);
        member.announcedOn = today;
        member.takeOver(facts, today);
        return member;
    }

    /** Whether the facts tell anything new; an ORCID iD or an office that HR leaves out is not contradicted. */
    boolean differsFrom(HrFacts facts) {
        return !givenName.equals(facts.name().given())
                || !familyName.equals(facts.name().family())
                || !email.equals(facts.email())
                || (facts.orcid() != null && !facts.orcid().value().equals(orcid))
                || !appointments.get(appointments.size() - 1).isAsIn(facts)
                || !rankSince.equals(facts.rankSince())
                || !hiredOn.equals(facts.hiredOn())
                || status != facts.status()
                || !Objects.equals(leadershipRole, facts.leadershipRole());
    }

    /**
     * Takes over what HR says now.
     *
     * @throws Refusal 422 when it is said of another employee number
     */
    void change(HrFacts facts, LocalDate today) {
        if (!employeeNumber.equals(facts.employeeNumber().value())) {
            throw Refusal.brokenRule("employee-number-fixed", "An employee number stays a person's own for ever.");
        }
        appointments = Appointments.next(appointments, facts, today);
        takeOver(facts, today);
    }

    private void takeOver(HrFacts facts, LocalDate today) {
        givenName = facts.name().given();
        familyName = facts.name().family();
        email = facts.email();
        orcid = facts.orcid() == null ? orcid : facts.orcid().value();
        unit = facts.unit();
        rank = facts.rank();
        track = facts.track();
        rankSince = facts.rankSince();
        hiredOn = facts.hiredOn();
        fte = facts.fte();
        leadershipRole = facts.leadershipRole();
        status = facts.status();
        departedOn = null;
        if (status == FacultyStatus.DEPARTED) {
            endOn(today);
        }
        moveOn();
    }

    /**
     * The person leaves; what is known of them stays countable.
     *
     * @throws Refusal 409 when they have left before
     */
    void depart(LocalDate lastDay) {
        if (status == FacultyStatus.DEPARTED) {
            throw Refusal.conflict("already-departed", "This person left on " + departedOn + ".");
        }
        endOn(lastDay);
        moveOn();
    }

    private void endOn(LocalDate lastDay) {
        status = FacultyStatus.DEPARTED;
        departedOn = lastDay;
        appointments = Appointments.ended(appointments, lastDay);
    }

    /** The person says what they want to be called, and which iD is theirs. */
    void callMe(@Nullable PersonName preferred, @Nullable Orcid mine) {
        preferredGivenName = preferred == null ? null : preferred.given();
        preferredFamilyName = preferred == null ? null : preferred.family();
        orcid = mine == null ? null : mine.value();
        moveOn();
    }

    /** The person's career profile says this now. */
    void describe(CareerWords said) {
        words = said;
        moveOn();
    }

    /** Something that is derived for this person changed elsewhere, such as who leads their unit. */
    void moveOn() {
        version++;
        searchable = SearchText.of(this);
    }

    /** Everyone was told of the person as they are on that day. */
    void announced(LocalDate day) {
        announcedOn = day;
    }

    /** Whether time alone has brought the person to another career stage since everyone was told. */
    boolean hasGrownInto(LocalDate today) {
        return CareerStage.of(rank, hiredOn, announcedOn) != CareerStage.of(rank, hiredOn, today);
    }

    public FacultyId id() {
        return new FacultyId(id);
    }

    public long version() {
        return version;
    }

    public String employeeNumber() {
        return employeeNumber;
    }

    /** As HR has it. */
    public PersonName legalName() {
        return new PersonName(givenName, familyName);
    }

    /** What the person asked to be called, if they did. */
    public Optional<PersonName> preferredName() {
        return preferredGivenName == null || preferredFamilyName == null
                ? Optional.empty()
                : Optional.of(new PersonName(preferredGivenName, preferredFamilyName));
    }

    /** What everyone calls them. */
    public PersonName name() {
        return preferredName().orElseGet(this::legalName);
    }

    public String email() {
        return email;
    }

    public @Nullable String orcid() {
        return orcid;
    }

    public FacultyStatus status() {
        return status;
    }

    public String unit() {
        return unit;
    }

    public Rank rank() {
        return rank;
    }

    public Track track() {
        return track;
    }

    public LocalDate rankSince() {
        return rankSince;
    }

    public LocalDate hiredOn() {
        return hiredOn;
    }

    public double fte() {
        return fte;
    }

    public @Nullable String leadershipRole() {
        return leadershipRole;
    }

    public @Nullable LocalDate departedOn() {
        return departedOn;
    }

    public List<Appointment> appointments() {
        return appointments;
    }

    public CareerWords words() {
        return words;
    }
}
