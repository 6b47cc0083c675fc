package org.facultyaffairs.chassis.testing.mechanism;

import java.util.UUID;
import org.facultyaffairs.chassis.http.Versioned;

record NoteView(UUID id, long version, String text) implements Versioned {

    static NoteView of(Note note) {
        return new NoteView(note.id(), note.version(), note.text());
    }
}
