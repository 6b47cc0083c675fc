package org.facultyaffairs.nomination.review;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.facultyaffairs.nomination.nomination.NominationId;

/**
 * Makes a nomination readable without its people. Names, addresses and ORCID iDs go; pronouns and what a text tells
 * between the lines stay, which the office has to look to where it matters.
 */
public final class BlindReading {

    private static final Pattern ADDRESS = Pattern.compile("[\\w.+-]+@[\\w-]+(?:\\.[\\w-]+)+");
    private static final Pattern ORCID = Pattern.compile("\\b\\d{4}-\\d{4}-\\d{4}-\\d{3}[\\dX]\\b");
    private static final int SHORTEST_NAME = 2;

    private BlindReading() {}

    /** The same for every reader and for good, and tells neither who nor in which order nominations came. */
    public static String label(NominationId nomination) {
        return "Nomination " + nomination.value().toString().substring(0, 6).toUpperCase(Locale.ROOT);
    }

    /**
     * The text with every given name, and every part of one, replaced, whatever its case.
     *
     * @param names of the nominee and the nominator, in full
     */
    public static String redact(String text, Collection<String> names) {
        String withoutAddresses = ADDRESS.matcher(text).replaceAll("[address]");
        String anonymous = ORCID.matcher(withoutAddresses).replaceAll("[ORCID iD]");
        String alternatives = names.stream()
                .flatMap(name -> Stream.concat(
                        Stream.of(name.strip()), Stream.of(name.strip().split("[\\s,.]+"))))
                .filter(part -> part.length() >= SHORTEST_NAME)
                .distinct()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .map(Pattern::quote)
                .collect(Collectors.joining("|"));
        return alternatives.isEmpty() ? anonymous : withoutNames(anonymous, alternatives);
    }

    private static String withoutNames(String text, String alternatives) {
        return Pattern.compile(
                        "(?<![\\p{L}\\p{N}])(?:" + alternatives + ")(?![\\p{L}\\p{N}])",
                        Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)
                .matcher(text)
                .replaceAll(Matcher.quoteReplacement("[name]"));
    }
}
