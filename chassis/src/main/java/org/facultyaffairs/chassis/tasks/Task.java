package org.facultyaffairs.chassis.tasks;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Something that awaits a person.
 *
 * @param id stable for as long as it is open
 * @param kind kebab-case, {@code consent-to-nomination}
 * @param title what to do, in words for the person
 * @param about the path of what it is about
 */
public record Task(
        String id,
        String kind,
        String title,
        String about,
        @Nullable Instant dueAt,
        Instant createdAt) {}
