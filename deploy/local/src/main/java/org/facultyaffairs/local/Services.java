package org.facultyaffairs.local;

import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The five applications, each in a process of its own. */
final class Services {
    private static final Duration PATIENCE = Duration.ofMinutes(4);

    private final LocalRun local;
    private final Map<String, Child> running = new ConcurrentHashMap<>();

    Services(LocalRun local) {
        this.local = local;
    }

    /** Starts it and returns when it says that it is ready. */
    void start(HouseService service) throws IOException, InterruptedException {
        ProcessHandle process = launch(service);
        local.supervisor().watch(service.name(), local.layout().log(service.name()), process, () -> launch(service));
        awaitReady(service);
        local.console()
                .say("%s is ready on port %d"
                        .formatted(service.name(), local.ports().of(service.name())));
    }

    /** Asks one to stop and ends it by force after the given seconds; nothing happens when it does not run. */
    void stop(String name, int seconds) {
        Child child = running.get(name);
        if (child != null) {
            child.stop(seconds);
        }
    }

    /** Stops all side by side. */
    void stopAll(int seconds) throws InterruptedException {
        Steps.atMost(
                seconds,
                running.keySet().stream()
                        .map(name -> (Steps.Step) () -> stop(name, seconds))
                        .toArray(Steps.Step[]::new));
    }

    private ProcessHandle launch(HouseService service) throws IOException {
        Child child = new ServiceProcess(service, local.ports(), local.layout()).launch();
        running.put(service.name(), child);
        local.folder().remember(service.name(), child.handle());
        return child.handle();
    }

    private void awaitReady(HouseService service) throws InterruptedException {
        String name = service.name();
        String url = local.ports().managementUrl(name) + "/q/health/ready";
        boolean ended = Wait.until(PATIENCE, () -> local.supervisor().gaveUp(name) || Http.isOk(url));
        if (!ended || local.supervisor().gaveUp(name)) {
            throw new IllegalStateException("%s did not become ready, see %s"
                    .formatted(name, local.layout().shown(local.layout().log(name))));
        }
    }
}
