package org.facultyaffairs.profile.selfid;

import static jakarta.persistence.EnumType.STRING;

import jakarta.persistence.Entity;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.facultyaffairs.profile.directory.FacultyId;
import org.jspecify.annotations.Nullable;

/**
 * What one person told, sealed; or, once withdrawn, nothing but that they withdrew. Changed only under a row lock; its
 * version goes on through a withdrawal, so that readers never take an old event for a new one.
 */
@Entity
@Table(name = "self_identification")
public class SelfIdentification {

    /** Who told us: a person's own word outranks what an earlier survey collected. */
    public enum Source {
        PERSON,
        IMPORT
    }

    @Id
    private UUID facultyId;

    private long version;

    @Enumerated(STRING)
    private Source source;

    private @Nullable String purpose;
    private @Nullable LocalDate givenOn;
    private @Nullable String textVersion;
    private @Nullable String consentReference;
    private byte @Nullable [] sealed;
    private byte @Nullable [] wrappedKey;
    private @Nullable LocalDate withdrawnOn;

    @SuppressWarnings("NullAway.Init") // Hibernate fills the fields.
    protected SelfIdentification() {}

    static SelfIdentification of(FacultyId person) {
        SelfIdentification fresh = new SelfIdentification();
        fresh.facultyId = person.value();
        fresh.source = Source.IMPORT;
        return fresh;
    }

    /** The person, or a survey with their consent, tells this. */
    SelfIdentificationGiven give(Consent consent, @Nullable String reference, Source from, Sealed told) {
        version++;
        source = from;
        purpose = consent.purpose();
        givenOn = consent.givenOn();
        textVersion = consent.textVersion();
        consentReference = reference;
        sealed = told.answers().copy();
        wrappedKey = told.masterWrapped().copy();
        withdrawnOn = null;
        return new SelfIdentificationGiven(
                facultyId, version, consent, told.answers().base64());
    }

    /** The keys to what {@link #give} has just taken over, for those who may read. */
    SelfIdentificationKeyWrapped keys(Sealed told) {
        return new SelfIdentificationKeyWrapped(
                facultyId,
                version,
                new SelfIdentificationKeyWrapped.WrappedFor(
                        told.forNominations().base64(), told.forMetrics().base64()));
    }

    /** The key goes first: what is sealed anywhere is noise from now on. */
    SelfIdentificationWithdrawn withdraw(LocalDate today) {
        version++;
        source = Source.PERSON;
        wrappedKey = null;
        sealed = null;
        purpose = null;
        givenOn = null;
        textVersion = null;
        consentReference = null;
        withdrawnOn = today;
        return new SelfIdentificationWithdrawn(facultyId, version, today);
    }

    /** What is told now, if anything is. */
    Optional<Told> told() {
        return withdrawnOn != null
                        || sealed == null
                        || wrappedKey == null
                        || purpose == null
                        || givenOn == null
                        || textVersion == null
                ? Optional.empty()
                : Optional.of(new Told(new Consent(purpose, givenOn, textVersion), sealed.clone(), wrappedKey.clone()));
    }

    /** Whether the person has answered, or withdrawn, themselves: no import changes that. */
    boolean isThePersonsOwn() {
        return source == Source.PERSON;
    }

    boolean hasReference(@Nullable String reference) {
        return Objects.equals(consentReference, reference);
    }

    FacultyId person() {
        return new FacultyId(facultyId);
    }

    long version() {
        return version;
    }

    Source source() {
        return source;
    }

    /** Sealed answers with the wrapped key to them. */
    static final class Told {

        private final Consent consent;
        private final byte[] sealed;
        private final byte[] wrappedKey;

        private Told(Consent consent, byte[] sealed, byte[] wrappedKey) {
            this.consent = consent;
            this.sealed = sealed;
            this.wrappedKey = wrappedKey;
        }

        Consent consent() {
            return consent;
        }

        Answers open(FacultyId person, Sealing sealing) {
            return sealing.open(person, sealed, wrappedKey);
        }
    }
}
