package org.facultyaffairs.local;

/** Where a part says in one line what it is at, for a person who waits. */
@FunctionalInterface
public interface Progress {
    void say(String line);
}
