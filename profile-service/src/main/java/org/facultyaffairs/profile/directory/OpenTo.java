package org.facultyaffairs.profile.directory;

/** What a person would gladly be asked for. */
public enum OpenTo {
    MENTOR,
    COACH,
    SPONSOR,
    PEER_GROUP,
    COMMITTEES,
    TALKS,
    LEADERSHIP
}
