package org.facultyaffairs.chassis.testing.mechanism;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.UUID;

@Entity
class Note {

    @Id
    private UUID id;

    @Version
    private long version;

    private String text;

    @SuppressWarnings("NullAway.Init") // Hibernate fills the fields.
    protected Note() {}

    Note(UUID id, String text) {
        this.id = id;
        this.text = text;
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    String text() {
        return text;
    }
}
