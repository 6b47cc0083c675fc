package org.facultyaffairs.local;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;

/** Names what dies with the last words of its log and starts it again; gives up on what cannot stay up. */
final class Supervisor {
    private static final int LIMIT = 5;
    private static final int PAUSE_SECONDS = 1;
    private static final long SETTLED = Duration.ofMinutes(2).toNanos();

    private final Progress console;
    private final Map<String, Integer> deaths = new ConcurrentHashMap<>();
    private final Set<String> lost = ConcurrentHashMap.newKeySet();
    private volatile boolean stopping;

    Supervisor(Progress console) {
        this.console = console;
    }

    /** Starts the process anew and returns it. */
    @FunctionalInterface
    interface Relaunch {
        ProcessHandle run() throws Exception;
    }

    /** Watches until told to stop. */
    void watch(String name, Path log, ProcessHandle process, Relaunch relaunch) {
        long since = System.nanoTime();
        var unused = process.onExit().thenRunAsync(() -> {
            if (!stopping) {
                died(name, log, System.nanoTime() - since, relaunch);
            }
        });
    }

    /** Nothing is started again from now on. */
    void stop() {
        stopping = true;
    }

    /** True for what died so often that it is left dead. */
    boolean gaveUp(String name) {
        return lost.contains(name);
    }

    private void died(String name, Path log, long lived, Relaunch relaunch) {
        console.say("%s died; the end of %s:".formatted(name, log));
        LogTail.of(log).forEach(line -> console.say("    " + line));
        if (lived > SETTLED) {
            deaths.remove(name);
        }
        again(name, log, relaunch);
    }

    private void again(String name, Path log, Relaunch relaunch) {
        int times = deaths.merge(name, 1, Integer::sum);
        if (times > LIMIT) {
            lost.add(name);
            console.say("%s died %d times and is not started again".formatted(name, times));
            return;
        }
        console.say("%s is started again".formatted(name));
        try {
            watch(name, log, relaunch.run(), relaunch);
        } catch (Exception e) {
            console.say("%s does not start: %s".formatted(name, e));
            CompletableFuture.delayedExecutor(PAUSE_SECONDS, TimeUnit.SECONDS)
                    .execute(() -> again(name, log, relaunch));
        }
    }
}
