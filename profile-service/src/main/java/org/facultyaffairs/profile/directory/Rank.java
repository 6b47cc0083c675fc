package org.facultyaffairs.profile.directory;

/** Academic rank, from below. */
public enum Rank {
    INSTRUCTOR,
    ASSISTANT_PROFESSOR,
    ASSOCIATE_PROFESSOR,
    PROFESSOR,
    EMERITUS
}
