package org.facultyaffairs.matching.matchrun;

import java.util.UUID;

/** One run of a programme's match. */
public record RunId(UUID value) {}
