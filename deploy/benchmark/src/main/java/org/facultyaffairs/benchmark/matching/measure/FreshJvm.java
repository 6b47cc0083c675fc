package org.facultyaffairs.benchmark.matching.measure;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** One run of one contender in a JVM of its own, for what it needs of memory. */
public final class FreshJvm {

    private static final String MARK = "memory: ";
    private static final int WIDENINGS = 8;
    private static final double WIDER = 1.1;

    private final Class<?> main;

    /** @param main takes {@link #measure}'s arguments and ends by calling {@link #report} */
    public FreshJvm(Class<?> main) {
        this.main = main;
    }

    /**
     * Measures, in a Java heap a tenth larger each time that it does not suffice.
     *
     * @throws IllegalStateException when it ends without telling
     */
    public Memory measure(List<String> arguments, int heapMegabytes) {
        int heap = heapMegabytes;
        for (int i = 0; i < WIDENINGS; i++) {
            Optional<Memory> told = told(run(arguments, heap));
            if (told.isPresent()) {
                return told.get();
            }
            heap = (int) Math.ceil(heap * WIDER);
        }
        throw new IllegalStateException("%s does not run in %d MB of heap.".formatted(arguments, heap));
    }

    private String run(List<String> arguments, int heapMegabytes) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx" + heapMegabytes + "m",
                "-XX:+UseSerialGC",
                "-XX:+ExitOnOutOfMemoryError",
                "-cp",
                System.getProperty("java.class.path"),
                main.getName()));
        command.addAll(arguments);
        try {
            Process process =
                    new ProcessBuilder(command).redirectErrorStream(true).start();
            String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            process.waitFor();
            return output;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    /** @throws IllegalStateException when it failed for want of something else than heap */
    private static Optional<Memory> told(String output) {
        Optional<Memory> told = output.lines()
                .filter(line -> line.startsWith(MARK))
                .map(line -> Memory.read(line.substring(MARK.length())))
                .findFirst();
        if (told.isEmpty() && !output.contains("OutOfMemoryError")) {
            throw new IllegalStateException("A fresh JVM ended without its figures: " + output);
        }
        return told;
    }

    /** In the fresh JVM: solves once and tells. */
    public static void report(Contender contender) {
        double before = CpuClock.seconds();
        Answer answer = contender.run().get();
        Memory memory = Memory.ofThisProcess(CpuClock.seconds() - before);
        answer.audited();
        System.out.println(MARK + memory.written());
    }
}
