package org.facultyaffairs.nomination.nomination;

/** What comes of an act: the next status, or a refusal whose code is part of the API and never renamed. */
public sealed interface Transition {

    record Allowed(NominationStatus to) implements Transition {}

    record Refused(String code, String sentence) implements Transition {}
}
