package org.facultyaffairs.profile.directory;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.hibernate.reactive.mutiny.Mutiny;

/** Makes the words of a career profile part of what everyone knows of a person. */
@ApplicationScoped
public class PublishWords {

    private final Announcements announcements;

    PublishWords(Announcements announcements) {
        this.announcements = announcements;
    }

    /** In the caller's transaction, which holds the person's lock. */
    public Uni<Void> publish(Mutiny.Session session, FacultyMember member, CareerWords words) {
        member.describe(words);
        return announcements.of(session, member, "the career profile changed");
    }
}
