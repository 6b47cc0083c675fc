package org.facultyaffairs.gateway.security;

import java.util.Optional;
import org.facultyaffairs.gateway.problem.Refusal;

/**
 * The spelling of a path. Two programs that read one path differently are a way around every rule, so only paths that
 * can be read in one way pass: letters, digits, {@code - . _ ~ :} and {@code /}. What would have to be decoded,
 * normalized or cut off ({@code %}, {@code ;}, {@code \}, {@code //}, {@code ..}) is refused before anything is routed,
 * and what passes is forwarded as it was sent.
 */
public final class PathGuard {

    private static final int LONGEST_PATH = 1_024;

    private PathGuard() {}

    /**
     * Why a request target does not pass, if it does not.
     *
     * @param target path and query as the client sent them, nothing decoded
     */
    public static Optional<Refusal> refuse(String target) {
        int question = target.indexOf('?');
        String path = question < 0 ? target : target.substring(0, question);
        if (!path.startsWith("/")) {
            return refusal("The request target must begin with a slash.");
        }
        if (path.length() > LONGEST_PATH) {
            return refusal("The path is longer than %d characters.".formatted(LONGEST_PATH));
        }
        if (!path.chars().allMatch(PathGuard::inPathAlphabet)) {
            return refusal(
                    "A path is spelled with letters, digits and - . _ ~ : / only; nothing in it is ever encoded.");
        }
        if (hasOddSegment(path)) {
            return refusal("A path has no empty segments and no dot segments.");
        }
        if (question >= 0 && !target.substring(question + 1).chars().allMatch(PathGuard::inQueryAlphabet)) {
            return refusal("A query holds visible ASCII characters only; others are percent-encoded.");
        }
        return Optional.empty();
    }

    /** A slash at the end is let through: the route table knows which paths have one. */
    private static boolean hasOddSegment(String path) {
        if (path.contains("//")) {
            return true;
        }
        for (String segment : path.split("/", -1)) {
            if (segment.equals(".") || segment.equals("..")) {
                return true;
            }
        }
        return false;
    }

    private static boolean inPathAlphabet(int character) {
        return (character >= 'a' && character <= 'z')
                || (character >= 'A' && character <= 'Z')
                || (character >= '0' && character <= '9')
                || "-._~:/".indexOf(character) >= 0;
    }

    private static boolean inQueryAlphabet(int character) {
        return character > ' ' && character < 0x7f && character != '#' && character != '\\';
    }

    private static Optional<Refusal> refusal(String detail) {
        return Optional.of(Refusal.malformed("path-refused", detail));
    }
}
