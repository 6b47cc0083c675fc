package org.facultyaffairs.matching.enrollment;

import static jakarta.persistence.EnumType.STRING;

import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import org.facultyaffairs.chassis.events.DomainEvent;
import org.facultyaffairs.chassis.http.Refusal;
import org.facultyaffairs.matching.criteria.MenteeAsk;
import org.facultyaffairs.matching.criteria.MentorOffer;
import org.facultyaffairs.matching.people.FacultyId;
import org.facultyaffairs.matching.program.ProgramId;
import org.jspecify.annotations.Nullable;

/** That somebody takes part in a programme, as mentee or as mentor. Only their own word makes it so. */
@Entity
@Table(name = "enrollment")
public class Enrollment {

    @Id
    private UUID id;

    @Version
    private long version;

    /** How many events have told of it. */
    private long told;

    private UUID programId;
    private UUID facultyId;

    @Enumerated(STRING)
    private EnrollmentRole role;

    @Enumerated(STRING)
    private EnrollmentStatus status;

    @Convert(converter = TermsColumn.class)
    private Terms terms;

    private String begunBy;
    private Instant begunAt;
    private @Nullable Instant enrolledAt;
    private @Nullable Instant leftAt;

    /** Since when they take part on these terms; asked of the database, by those who look at old answers. */
    @SuppressWarnings("UnusedVariable")
    private @Nullable Instant termsAt;

    private @Nullable LocalDate consentGivenOn;
    private @Nullable String consentReference;

    @SuppressWarnings("NullAway.Init") // Hibernate fills the fields.
    protected Enrollment() {}

    private Enrollment(ProgramId program, FacultyId person, EnrollmentRole role, Terms terms, String by, Instant at) {
        this.id = UUID.randomUUID();
        this.programId = program.value();
        this.facultyId = person.value();
        this.role = role;
        this.status = EnrollmentStatus.INVITED;
        this.terms = terms;
        this.begunBy = by;
        this.begunAt = at;
    }

    /** What is asked of somebody; {@link #invite} or {@link #accept} tells of it. */
    static Enrollment of(ProgramId program, FacultyId person, EnrollmentRole role, Terms terms, String by, Instant at) {
        return new Enrollment(program, person, role, terms, by, at);
    }

    /** The office asks. */
    PersonInvited invite() {
        require(EnrollmentStatus.INVITED, "invited");
        return invited(begunAt);
    }

    /**
     * They say yes, by enrolling themselves or by answering the office.
     *
     * @throws Refusal 409 unless they are being asked
     */
    PersonEnrolled accept(Instant at) {
        require(EnrollmentStatus.INVITED, "accepted");
        status = EnrollmentStatus.ENROLLED;
        enrolledAt = at;
        termsAt = at;
        return enrolled(at);
    }

    /**
     * They say yes, on these terms.
     *
     * @throws Refusal 409 unless they are being asked
     */
    PersonEnrolled accept(Terms anew, Instant at) {
        terms = anew;
        return accept(at);
    }

    /**
     * They have said yes in writing, and the office holds it.
     *
     * @throws Refusal 409 unless they are being asked
     */
    PersonEnrolled accept(WrittenConsent consent, Instant at) {
        require(EnrollmentStatus.INVITED, "accepted");
        consentGivenOn = consent.givenOn();
        consentReference = consent.reference();
        return accept(at);
    }

    /**
     * Puts other terms in the place of these.
     *
     * @throws Refusal 409 once they have left
     */
    DomainEvent change(Terms anew, Instant at) {
        if (status == EnrollmentStatus.LEFT) {
            throw notNow("changed");
        }
        terms = anew;
        termsAt = at;
        return status == EnrollmentStatus.INVITED ? invited(at) : enrolled(at);
    }

    /**
     * They take part no more, or say no to being asked. No reason is needed, and none is kept.
     *
     * @throws Refusal 409 once they have left
     */
    PersonUnenrolled leave(Instant at) {
        if (status == EnrollmentStatus.LEFT) {
            throw notNow("left");
        }
        EnrollmentStatus from = status;
        status = EnrollmentStatus.LEFT;
        leftAt = at;
        return new PersonUnenrolled(id, ++told, programId, facultyId, role, from, at);
    }

    private PersonInvited invited(Instant at) {
        return new PersonInvited(id, ++told, programId, facultyId, role, begunBy, at);
    }

    private PersonEnrolled enrolled(Instant at) {
        boolean mentee = role == EnrollmentRole.MENTEE;
        return new PersonEnrolled(
                id,
                ++told,
                programId,
                facultyId,
                role,
                mentee ? terms.mentorsWanted() : null,
                mentee ? null : terms.capacity(),
                at,
                consent() == null ? null : consent().words());
    }

    private void require(EnrollmentStatus needed, String participle) {
        if (status != needed) {
            throw notNow(participle);
        }
    }

    private Refusal notNow(String participle) {
        return Refusal.conflict(
                "enrollment-not-in-this-state", "This enrolment is %s and cannot be %s.".formatted(status, participle));
    }

    /** What they ask for as mentee; only means something for one. */
    public MenteeAsk ask() {
        return new MenteeAsk(
                person(),
                terms.needs(),
                terms.mentorsWanted(),
                people(terms.preferences()),
                new HashSet<>(notAgain()),
                new HashSet<>(terms.freeTimes()));
    }

    /** What they offer as mentor; only means something for one. */
    public MentorOffer offer() {
        return new MentorOffer(
                person(),
                terms.capacity(),
                new HashSet<>(terms.areas()),
                people(terms.preferences()),
                new HashSet<>(notAgain()),
                new HashSet<>(terms.freeTimes()));
    }

    private List<FacultyId> notAgain() {
        return people(terms.notAgain());
    }

    private static List<FacultyId> people(List<UUID> ids) {
        return ids.stream().map(FacultyId::new).toList();
    }

    public EnrollmentId enrollmentId() {
        return new EnrollmentId(id);
    }

    public UUID id() {
        return id;
    }

    public long version() {
        return version;
    }

    public ProgramId programId() {
        return new ProgramId(programId);
    }

    public FacultyId person() {
        return new FacultyId(facultyId);
    }

    public EnrollmentRole role() {
        return role;
    }

    public EnrollmentStatus status() {
        return status;
    }

    public Terms terms() {
        return terms;
    }

    /** By which writing they take part, where the office enrolled them. */
    public @Nullable WrittenConsent consent() {
        return consentGivenOn == null || consentReference == null
                ? null
                : new WrittenConsent(consentGivenOn, consentReference);
    }

    public Instant begunAt() {
        return begunAt;
    }

    public @Nullable Instant enrolledAt() {
        return enrolledAt;
    }

    public @Nullable Instant leftAt() {
        return leftAt;
    }
}
