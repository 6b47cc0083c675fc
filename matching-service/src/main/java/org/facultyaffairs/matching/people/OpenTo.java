package org.facultyaffairs.matching.people;

/** What a person has said that they would gladly be asked for. */
public enum OpenTo {
    MENTOR("mentoring"),
    COACH("coaching"),
    SPONSOR("sponsoring"),
    PEER_GROUP("working with peers"),
    COMMITTEES("committees"),
    TALKS("talks"),
    LEADERSHIP("leadership");

    private final String words;

    OpenTo(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
