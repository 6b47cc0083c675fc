package org.facultyaffairs.local;

import java.io.IOException;
import java.util.List;

/** What is played once into a new house, so that there is something to see. */
@FunctionalInterface
interface Sample {
    /**
     * Plays it over REST through the gateway with the tokens of the people concerned.
     *
     * @param progress told of every step while it happens
     * @return what happened, a line each, for the screen at the end
     */
    List<String> play(Ports ports, Progress progress) throws IOException, InterruptedException;

    /** Nothing is played. */
    static Sample none() {
        return (ports, progress) -> List.of();
    }
}
