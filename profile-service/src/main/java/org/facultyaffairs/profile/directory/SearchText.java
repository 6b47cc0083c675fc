package org.facultyaffairs.profile.directory;

import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a person is found by: both names and their own terms. Nothing that only some may see. */
final class SearchText {

    private SearchText() {}

    static String of(FacultyMember member) {
        CareerWords words = member.words();
        return Stream.of(
                        Stream.of(member.legalName(), member.name())
                                .distinct()
                                .map(name -> name.given() + " " + name.family()),
                        words.interests().stream(),
                        words.expertise().stream(),
                        words.tags().stream())
                .flatMap(texts -> texts)
                .map(text -> text.toLowerCase(Locale.ROOT))
                .collect(Collectors.joining("\n"));
    }

    /** The same form for what is asked for, safe within {@code like}. */
    static String pattern(String asked) {
        String literal = asked.strip()
                .toLowerCase(Locale.ROOT)
                .replace("\\", "\\\\")
                .replace("%", "\\%")
                .replace("_", "\\_");
        return "%" + literal + "%";
    }
}
