package org.facultyaffairs.local;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * Keycloak's program, unpacked and augmented once per user and version: that costs about half a minute, which no later
 * start pays. Each server has its own working folder beside it, so several run from one program.
 */
final class KeycloakHome {
    /** Keycloak's exit code for "augmented, start me again". */
    private static final int AUGMENTED = 10;

    private final Path folder;

    private KeycloakHome(Path folder) {
        this.folder = folder;
    }

    /** Finds the program in the cache or puts it there; half-done work of a killed process is done again. */
    static KeycloakHome prepare(Path zip, Path cache, Progress progress) throws IOException, InterruptedException {
        String name = zip.getFileName().toString().replace(".zip", "");
        KeycloakHome home = new KeycloakHome(cache.resolve(name));
        return Lock.holding(cache.resolve(name + ".lock"), () -> home.complete(zip, cache, progress));
    }

    private KeycloakHome complete(Path zip, Path cache, Progress progress) throws IOException, InterruptedException {
        Path mark = folder.resolve(".augmented");
        if (!Files.exists(mark)) {
            progress.say("Keycloak is unpacked and prepared, once per version (about half a minute)");
            Folders.remove(folder);
            unpack(zip, cache);
            augment();
            Files.createFile(mark);
        }
        return this;
    }

    /** The command that runs a server with its own data in {@code work}. */
    List<String> command(Path work, List<String> arguments) {
        return java(work, List.of("-Dkc.config.built=true"), arguments);
    }

    private List<String> java(Path work, List<String> properties, List<String> arguments) {
        List<String> command = new ArrayList<>(Child.java("384m"));
        command.addAll(List.of(
                "-XX:MaxMetaspaceSize=256m",
                "-Dfile.encoding=UTF-8",
                "-Duser.language=en",
                "-Duser.country=US",
                "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
                "-Djava.util.concurrent.ForkJoinPool.common.threadFactory="
                        + "io.quarkus.bootstrap.forkjoin.QuarkusForkJoinWorkerThreadFactory",
                "-Dpicocli.disable.closures=true",
                "--add-opens=java.base/java.util=ALL-UNNAMED",
                "--add-opens=java.base/java.util.concurrent=ALL-UNNAMED",
                "--add-opens=java.base/java.security=ALL-UNNAMED",
                "--add-opens=java.base/java.lang=ALL-UNNAMED",
                "-Dkc.home.dir=" + work,
                "-Djboss.server.config.dir=" + work.resolve("conf")));
        command.addAll(properties);
        command.add("-cp");
        command.add(folder.resolve("lib/quarkus-run.jar").toString());
        command.add("io.quarkus.bootstrap.runner.QuarkusEntryPoint");
        command.addAll(arguments);
        return command;
    }

    private void augment() throws IOException, InterruptedException {
        Path log = folder.resolve("augment.log");
        Process process = new ProcessBuilder(java(folder, List.of(), List.of("start-dev")))
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        int exit = process.waitFor();
        if (exit != AUGMENTED) {
            throw new IllegalStateException("Keycloak could not be prepared, see " + log);
        }
    }

    private static void unpack(Path zip, Path target) throws IOException {
        try (InputStream file = Files.newInputStream(zip);
                ZipInputStream entries = new ZipInputStream(file)) {
            for (ZipEntry entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry()) {
                Path path = target.resolve(entry.getName()).normalize();
                if (!path.startsWith(target)) {
                    throw new IOException("Entry outside of the archive: " + entry.getName());
                }
                if (entry.isDirectory()) {
                    Files.createDirectories(path);
                } else {
                    Files.createDirectories(path.getParent());
                    Files.copy(entries, path);
                }
            }
        }
    }
}
