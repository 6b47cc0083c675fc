package org.facultyaffairs.nomination.committee;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.facultyaffairs.nomination.people.FacultyId;
import org.jspecify.annotations.Nullable;

/** One member of a committee and the term for which they serve. */
@Embeddable
public class Seat {

    private UUID personId;
    private boolean chair;
    private LocalDate servesFrom;
    private @Nullable LocalDate servesUntil;

    @SuppressWarnings("NullAway.Init") // Hibernate fills the fields.
    protected Seat() {}

    /**
     * A seat.
     *
     * @param servesUntil the last day; absent for as long as the committee works
     */
    public Seat(UUID personId, boolean chair, LocalDate servesFrom, @Nullable LocalDate servesUntil) {
        this.personId = personId;
        this.chair = chair;
        this.servesFrom = servesFrom;
        this.servesUntil = servesUntil;
    }

    /** Whether the term holds on that day, both of its ends included. */
    public boolean servesOn(LocalDate day) {
        return !day.isBefore(servesFrom) && (servesUntil == null || !day.isAfter(servesUntil));
    }

    public UUID personId() {
        return personId;
    }

    public FacultyId facultyId() {
        return new FacultyId(personId);
    }

    public boolean chair() {
        return chair;
    }

    public LocalDate servesFrom() {
        return servesFrom;
    }

    public @Nullable LocalDate servesUntil() {
        return servesUntil;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Seat that
                && Objects.equals(personId, that.personId)
                && chair == that.chair
                && Objects.equals(servesFrom, that.servesFrom)
                && Objects.equals(servesUntil, that.servesUntil);
    }

    @Override
    public int hashCode() {
        return Objects.hashCode(personId);
    }
}
