package org.facultyaffairs.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;

/** {@code deploy/local/up} and {@code down}: checks, starts the house, invites, and stops it when told to. */
public final class Launcher {
    private static final Sample SAMPLE = new PlayedWalk();

    private final Console console = new Console(System.out);
    private final Layout layout;
    private final RunFolder run;
    private final Options options;
    private volatile boolean stopping;

    private Launcher(Layout layout, Options options) {
        this.layout = layout;
        this.run = new RunFolder(layout.run());
        this.options = options;
    }

    /** Exits with 0 when all went well, 1 when the house could not start, 2 when the command line makes no sense. */
    public static void main(String[] arguments) throws Exception {
        Layout layout = Layout.told();
        try {
            Options options = Options.parse(List.of(arguments));
            System.exit(new Launcher(layout, options).run());
        } catch (Options.Misunderstood e) {
            System.err.println(e.getMessage());
            System.exit(2);
        }
    }

    private int run() throws Exception {
        return switch (options.command()) {
            case HELP -> help();
            case CHECK -> check();
            case DOWN -> down();
            case UP -> up();
        };
    }

    private int help() {
        console.show(Options.USAGE);
        return 0;
    }

    private int check() throws IOException {
        Optional<String> obstacle = cleared();
        obstacle.ifPresent(System.err::println);
        return obstacle.isPresent() ? 1 : 0;
    }

    private int down() throws IOException {
        Optional<ProcessHandle> launcher = run.launcher();
        launcher.ifPresent(Leftovers::endPatiently);
        clean();
        console.show(launcher.isPresent() ? "The house is stopped.\n" : "The house was not running.\n");
        return 0;
    }

    private int up() throws Exception {
        Optional<String> obstacle = cleared().or(() -> new Preflight(layout, run).unbuilt(options.services()));
        if (obstacle.isPresent()) {
            System.err.println(obstacle.get());
            return 1;
        }
        prepareFolders();
        House house = new House(new LocalRun(layout, options.ports(), run, new Supervisor(console), console));
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(house), "stop"));
        return open(house);
    }

    private int open(House house) throws Exception {
        try {
            house.start(options.services());
        } catch (ExecutionException e) {
            explain(e);
            return 1;
        }
        double seconds = console.seconds();
        List<String> happened = playSample();
        long resident = Memory.resident(house.processes());
        console.show(new Invitation(options.ports(), happened, seconds, resident).text());
        run.markReady();
        new CountDownLatch(1).await();
        return 0;
    }

    /** What fails because everything is being stopped needs no word. */
    private void explain(ExecutionException failure) {
        if (!stopping) {
            System.err.println("The house does not start: "
                    + Objects.requireNonNull(failure.getCause()).getMessage());
        }
    }

    /** Played into new data only; a failure is told and does not stop the house. */
    private List<String> playSample() throws IOException, InterruptedException {
        Path played = layout.data("sample-played");
        if (!options.sample() || Files.exists(played)) {
            return List.of();
        }
        try {
            List<String> happened = SAMPLE.play(options.ports(), console);
            Files.createFile(played);
            return happened;
        } catch (IOException | RuntimeException e) {
            return List.of("The sample could not be played: " + e.getMessage());
        }
    }

    private Optional<String> cleared() throws IOException {
        if (run.launcher().isEmpty()) {
            clean();
        }
        return new Preflight(layout, run).obstacle(options.ports(), options.services());
    }

    private void clean() throws IOException {
        List<String> left = run.endLeftovers();
        if (!left.isEmpty()) {
            console.show("Left by a run that was killed, now stopped: %s%n".formatted(String.join(", ", left)));
        }
        Leftovers.stopPostgres(layout.data("postgres"));
    }

    private void prepareFolders() throws IOException {
        if (options.reset()) {
            Folders.remove(layout.data());
            Folders.remove(layout.keys());
        }
        Files.createDirectories(layout.data());
        keepPreviousLogs();
        run.rememberLauncher();
    }

    private void keepPreviousLogs() throws IOException {
        Path previous = Files.createDirectories(layout.logs().resolve("previous"));
        for (Path log : Folders.list(layout.logs())) {
            if (Files.isRegularFile(log) && !log.equals(layout.log("launcher"))) {
                Files.move(log, previous.resolve(log.getFileName()), StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }

    private void stop(House house) {
        stopping = true;
        console.say("Stopping");
        try {
            house.stop();
            run.forget();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (IOException e) {
            System.err.println(e.getMessage());
        }
        console.say("Stopped");
    }
}
