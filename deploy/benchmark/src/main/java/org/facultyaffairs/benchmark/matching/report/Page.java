package org.facultyaffairs.benchmark.matching.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The page that keeps the figures. Sections between their marks are replaced; what people wrote around them stays. */
public final class Page {

    private final Path file;

    public Page(Path file) {
        this.file = file;
    }

    /** Puts the section in the place of its last one, or at the end. */
    public void put(String id, String section) {
        String begin = "<!-- %s: written by deploy/benchmark/matching -->".formatted(id);
        String end = "<!-- end of %s -->".formatted(id);
        String marked = begin + "\n" + section + "\n" + end;
        try {
            String page = Files.exists(file) ? Files.readString(file) : "";
            int from = page.indexOf(begin);
            int to = page.indexOf(end);
            String changed = from >= 0 && to > from
                    ? page.substring(0, from) + marked + page.substring(to + end.length())
                    : page.stripTrailing() + "\n\n" + marked + "\n";
            Files.writeString(file, changed);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }
}
