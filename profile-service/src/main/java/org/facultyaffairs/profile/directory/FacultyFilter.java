package org.facultyaffairs.profile.directory;

import java.util.Optional;

/**
 * Who is looked for; what is absent does not narrow.
 *
 * @param q part of a name or of one of their terms
 * @param unit with the units under it
 * @param status without it, everyone who has not left
 */
public record FacultyFilter(
        Optional<String> q,
        Optional<String> unit,
        Optional<Rank> rank,
        Optional<Track> track,
        Optional<String> interest,
        Optional<OpenTo> openTo,
        Optional<FacultyStatus> status) {}
