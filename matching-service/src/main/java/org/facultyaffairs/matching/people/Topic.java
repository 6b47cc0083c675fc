package org.facultyaffairs.matching.people;

import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * Something one can know, want to grow in or ask for. Content areas, terms of the vocabulary and a person's free words
 * are told apart by nothing but their letters: {@code QI_SAFETY} and {@code qi-safety} are the same.
 */
public record Topic(String key) implements Comparable<Topic> {

    private static final double TO_THE_WHOLE = 0.6;
    private static final double AMONG_TERMS = 0.4;
    private static final Pattern GAP = Pattern.compile("[\\s_-]+");

    private static final Map<String, String> CONTENT_AREAS = Map.of(
            "qi-safety", "quality improvement and patient safety",
            "work-life", "work-life balance",
            "leadership-admin", "leadership and administration",
            "medico-legal", "medico-legal questions");

    public Topic {
        key = GAP.matcher(key.strip().toLowerCase(Locale.ROOT)).replaceAll("-");
    }

    public static NavigableSet<Topic> all(Collection<String> written) {
        NavigableSet<Topic> topics = new TreeSet<>();
        written.stream().filter(word -> !word.isBlank()).map(Topic::new).forEach(topics::add);
        return topics;
    }

    /**
     * How near another topic is: 1 for the same, less for a term and the content area that it belongs to, least for two
     * terms of one area, nothing else. Two clinical fields are not near for both being clinical.
     */
    public double nearnessTo(Topic other) {
        if (equals(other)) {
            return 1;
        }
        Optional<ContentArea> area = ContentArea.of(this);
        if (area.isEmpty() || !area.equals(ContentArea.of(other))) {
            return 0;
        }
        return other.equals(area.get().topic()) ? TO_THE_WHOLE : nearnessToTerms();
    }

    /** How near it is to each other term of its content area. */
    public double nearnessToTerms() {
        Optional<ContentArea> area = ContentArea.of(this);
        if (area.isEmpty()) {
            return 0;
        }
        if (equals(area.get().topic())) {
            return TO_THE_WHOLE;
        }
        return area.get() == ContentArea.CLINICAL_PRACTICE ? 0 : AMONG_TERMS;
    }

    public String words() {
        return CONTENT_AREAS.getOrDefault(key, key.replace('-', ' '));
    }

    /** "research", "research and teaching", "advocacy, research and teaching". */
    public static String words(Collection<Topic> topics) {
        return Listed.and(topics.stream().map(Topic::words).toList());
    }

    @Override
    public int compareTo(Topic other) {
        return key.compareTo(other.key);
    }
}
