package org.facultyaffairs.nomination.people;

import java.util.UUID;

/** What of {@code faculty-erased} is read here. */
record ErasureTold(UUID facultyId, long version) {}
