package org.facultyaffairs.local;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The last words of a log, for a person: a line that is a JSON object is told by its level, message and cause. */
final class LogTail {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int LINES = 5;
    private static final int WIDTH = 300;

    private LogTail() {}

    static List<String> of(Path log) {
        try {
            List<String> lines = Files.readAllLines(log);
            return lines.subList(Math.max(0, lines.size() - LINES), lines.size()).stream()
                    .map(LogTail::readable)
                    .map(line -> line.length() > WIDTH ? line.substring(0, WIDTH) + "…" : line)
                    .toList();
        } catch (IOException e) {
            return List.of("(no log: " + e.getMessage() + ")");
        }
    }

    private static String readable(String line) {
        try {
            JsonNode entry = line.startsWith("{") ? JSON.readTree(line) : JSON.missingNode();
            if (!entry.has("message")) {
                return line;
            }
            String cause = entry.at("/exception/message").asText();
            String words = "%s %s"
                    .formatted(
                            entry.path("level").asText(), entry.get("message").asText());
            return cause.isEmpty() ? words : words + ": " + cause;
        } catch (JsonProcessingException e) {
            return line;
        }
    }
}
