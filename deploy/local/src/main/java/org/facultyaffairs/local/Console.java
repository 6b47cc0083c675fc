package org.facultyaffairs.local;

import java.io.PrintStream;
import java.util.Locale;

/** What the person at the terminal reads: each line with the seconds since the start. */
final class Console implements Progress {
    private final PrintStream out;
    private final long start = System.nanoTime();

    Console(PrintStream out) {
        this.out = out;
    }

    @Override
    public synchronized void say(String line) {
        out.printf(Locale.ROOT, "%6.1f s  %s%n", seconds(), line);
        out.flush();
    }

    /** Text as it is. */
    synchronized void show(String text) {
        out.print(text);
        out.flush();
    }

    double seconds() {
        return (System.nanoTime() - start) / 1e9;
    }
}
