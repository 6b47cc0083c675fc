package org.facultyaffairs.nomination.decision;

import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.facultyaffairs.nomination.column.Ids;
import org.jspecify.annotations.Nullable;

/** What was decided about an opportunity, by whom and why. Written once. */
@Entity
@Table(name = "minutes")
public class Minutes {

    @Id
    private UUID opportunityId;

    @Version
    private long version;

    @Convert(converter = Ids.class)
    private List<UUID> selected;

    @Convert(converter = Ids.class)
    private List<UUID> notSelected;

    private String reason;
    private String reasonForOthers;

    @Convert(converter = Ids.class)
    private List<UUID> present;

    private int quorum;
    private @Nullable String notes;
    private String decidedBy;
    private Instant decidedAt;

    @SuppressWarnings("NullAway.Init") // Hibernate fills the fields.
    protected Minutes() {}

    private Minutes(UUID opportunity, Verdict verdict, List<UUID> notSelected, int quorum, String by, Instant now) {
        this.opportunityId = opportunity;
        this.selected = verdict.selected();
        this.notSelected = List.copyOf(notSelected);
        this.reason = verdict.reason();
        this.reasonForOthers = verdict.reasonForOthers();
        this.present = verdict.present();
        this.quorum = quorum;
        this.notes = verdict.notes();
        this.decidedBy = by;
        this.decidedAt = now;
    }

    static Minutes take(UUID opportunity, Verdict verdict, List<UUID> notSelected, int quorum, String by, Instant now) {
        return new Minutes(opportunity, verdict, notSelected, quorum, by, now);
    }

    public UUID opportunityId() {
        return opportunityId;
    }

    public long version() {
        return version;
    }

    public List<UUID> selected() {
        return selected;
    }

    public List<UUID> notSelected() {
        return notSelected;
    }

    public String reason() {
        return reason;
    }

    public String reasonForOthers() {
        return reasonForOthers;
    }

    public List<UUID> present() {
        return present;
    }

    /** How many without a conflict were asked for, as the opportunity's policy said then. */
    public int quorum() {
        return quorum;
    }

    public @Nullable String notes() {
        return notes;
    }

    public String decidedBy() {
        return decidedBy;
    }

    public Instant decidedAt() {
        return decidedAt;
    }
}
