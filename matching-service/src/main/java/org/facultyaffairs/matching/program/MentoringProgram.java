package org.facultyaffairs.matching.program;

import static jakarta.persistence.EnumType.STRING;

import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.facultyaffairs.chassis.http.Refusal;
import org.jspecify.annotations.Nullable;

/** A programme in which people are matched as mentees and mentors. */
@Entity
@Table(name = "program")
public class MentoringProgram {

    @Id
    private UUID id;

    @Version
    private long version;

    /** How many events have told of it. */
    private long told;

    @Enumerated(STRING)
    private ProgramStatus status;

    @Convert(converter = FactsColumn.class)
    private ProgramFacts facts;

    private String openedBy;
    private Instant openedAt;
    private @Nullable String closedBy;
    private @Nullable Instant closedAt;

    @SuppressWarnings("NullAway.Init") // Hibernate fills the fields.
    protected MentoringProgram() {}

    private MentoringProgram(ProgramFacts facts, String by, Instant at) {
        this.id = UUID.randomUUID();
        this.status = ProgramStatus.OPEN;
        this.facts = facts;
        this.openedBy = by;
        this.openedAt = at;
    }

    /** A new programme; {@link #open} tells of it. */
    static MentoringProgram of(ProgramFacts facts, String by, Instant at) {
        return new MentoringProgram(facts, by, at);
    }

    ProgramOpened open() {
        if (told > 0) {
            throw Refusal.conflict("program-open-already", "This programme is open already.");
        }
        told++;
        return ProgramOpened.of(this, told, openedBy, openedAt);
    }

    /**
     * Writes it anew. What was matched before stays as it was matched.
     *
     * @throws Refusal 409 once it is closed
     */
    ProgramChanged change(ProgramFacts anew, String by, Instant at) {
        requireOpen();
        facts = anew;
        told++;
        return ProgramChanged.of(this, told, by, at);
    }

    /**
     * Takes nobody in any more, and matches nobody.
     *
     * @throws Refusal 409 once it is closed
     */
    ProgramClosed close(String by, Instant at) {
        requireOpen();
        status = ProgramStatus.CLOSED;
        closedBy = by;
        closedAt = at;
        told++;
        return new ProgramClosed(id, told, by, at);
    }

    /**
     * Holds that the programme goes on.
     *
     * @throws Refusal 409 {@code program-closed}
     */
    public void requireOpen() {
        if (status != ProgramStatus.OPEN) {
            throw Refusal.conflict("program-closed", "The programme '%s' is closed.".formatted(facts.name()));
        }
    }

    /**
     * Holds that the programme goes on, and is not over.
     *
     * @throws Refusal 409 {@code program-closed}, {@code program-over}
     */
    public void requireNotOver(LocalDate today) {
        requireOpen();
        if (today.isAfter(facts.calendar().ends())) {
            throw Refusal.conflict(
                    "program-over",
                    "The programme '%s' ended on %s; it matches nobody any more unless its dates are changed."
                            .formatted(facts.name(), facts.calendar().ends()));
        }
    }

    public ProgramId programId() {
        return new ProgramId(id);
    }

    public UUID id() {
        return id;
    }

    public long version() {
        return version;
    }

    public ProgramStatus status() {
        return status;
    }

    public ProgramFacts facts() {
        return facts;
    }

    /** Faculty id of who opened it, or the token's subject when they have none. */
    public String openedBy() {
        return openedBy;
    }

    public Instant openedAt() {
        return openedAt;
    }

    public @Nullable String closedBy() {
        return closedBy;
    }

    public @Nullable Instant closedAt() {
        return closedAt;
    }
}
