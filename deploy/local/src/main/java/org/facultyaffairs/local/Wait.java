package org.facultyaffairs.local;

import java.time.Duration;
import java.util.concurrent.TimeUnit;

/** Waits for other processes, which can only be asked again and again. */
final class Wait {
    private static final long PAUSE_MILLIS = 100;

    private Wait() {}

    /** Something that becomes true. */
    @FunctionalInterface
    interface Condition {
        boolean holds() throws InterruptedException;
    }

    /** True as soon as the condition holds, false when it did not in time. */
    static boolean until(Duration patience, Condition condition) throws InterruptedException {
        long end = System.nanoTime() + patience.toNanos();
        while (!condition.holds()) {
            if (System.nanoTime() > end) {
                return false;
            }
            TimeUnit.MILLISECONDS.sleep(PAUSE_MILLIS);
        }
        return true;
    }
}
