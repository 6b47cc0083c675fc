package org.facultyaffairs.nomination.committee;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.facultyaffairs.chassis.http.Refusal;
import org.facultyaffairs.nomination.opportunity.Opportunity;
import org.jspecify.annotations.Nullable;

/** The committee of one opportunity. Its work ends with its decision. */
@Entity
@Table(name = "committee")
public class Committee {

    @Id
    private UUID opportunityId;

    @Version
    private long version;

    private int readersEach;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "committee_seat", joinColumns = @JoinColumn(name = "opportunity_id"))
    private List<Seat> seats;

    private String namedBy;
    private Instant namedAt;
    private @Nullable Instant decidedAt;

    @SuppressWarnings("NullAway.Init") // Hibernate fills the fields.
    protected Committee() {}

    private Committee(Opportunity opportunity, Naming naming, String by, Instant now) {
        this.opportunityId = opportunity.id();
        this.readersEach = naming.readersEach();
        this.seats = new ArrayList<>(naming.seats());
        this.namedBy = by;
        this.namedAt = now;
    }

    /**
     * Whom the office names.
     *
     * @param readersEach how many members read each nomination
     */
    public record Naming(List<Seat> seats, int readersEach) {
        public Naming {
            seats = List.copyOf(seats);
        }
    }

    static Committee name(Opportunity opportunity, Naming naming, String by, Instant now) {
        return new Committee(opportunity, naming, by, now);
    }

    /**
     * Names it anew.
     *
     * @throws Refusal 409 once it has decided
     */
    void rename(Naming naming, String by, Instant now) {
        requireUndecided();
        readersEach = naming.readersEach();
        seats.clear();
        seats.addAll(naming.seats());
        namedBy = by;
        namedAt = now;
    }

    /**
     * Ends its work.
     *
     * @throws Refusal 409 {@code decision-taken} when it has decided before
     */
    public void decide(Instant now) {
        requireUndecided();
        decidedAt = now;
    }

    /**
     * Holds that it has not decided yet.
     *
     * @throws Refusal 409 {@code decision-taken}
     */
    public void requireUndecided() {
        if (decidedAt != null) {
            throw Refusal.conflict("decision-taken", "The committee has decided; nothing more is changed.");
        }
    }

    public boolean decided() {
        return decidedAt != null;
    }

    /** Who serves on that day, in a lasting order. */
    public List<Seat> serving(LocalDate day) {
        return seats().stream().filter(seat -> seat.servesOn(day)).toList();
    }

    /** The person's seat, whether their term holds or not. */
    public Optional<Seat> seatOf(UUID person) {
        return seats.stream().filter(seat -> seat.personId().equals(person)).findFirst();
    }

    /** The chair first, then by id. */
    public List<Seat> seats() {
        return seats.stream()
                .sorted(Comparator.comparing((Seat seat) -> !seat.chair()).thenComparing(Seat::personId))
                .toList();
    }

    public UUID opportunityId() {
        return opportunityId;
    }

    /** Begins at 1: 0 is for a committee that nobody has named yet. */
    public long version() {
        return version + 1;
    }

    public int readersEach() {
        return readersEach;
    }

    public String namedBy() {
        return namedBy;
    }

    public Instant namedAt() {
        return namedAt;
    }

    public @Nullable Instant decidedAt() {
        return decidedAt;
    }
}
