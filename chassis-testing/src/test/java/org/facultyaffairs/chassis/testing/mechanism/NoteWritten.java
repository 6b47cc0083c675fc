package org.facultyaffairs.chassis.testing.mechanism;

import org.facultyaffairs.chassis.events.DomainEvent;

record NoteWritten(String noteId, long version, String text) implements DomainEvent {

    @Override
    public String type() {
        return "note-written";
    }

    @Override
    public String topic() {
        return "notes";
    }

    @Override
    public String subject() {
        return noteId;
    }

    @Override
    public Change change() {
        return new Change(null, "WRITTEN", "somebody wrote it");
    }
}
