package org.facultyaffairs.nomination.eligibility;

import java.util.List;

/** Small grammar shared by the sentences of this room. */
final class Words {

    private Words() {}

    static String years(long count) {
        return count == 1 ? "1 year" : count + " years";
    }

    /** "a", "a or b", "a, b or c". */
    static String either(List<String> items) {
        return joined(items, " or ");
    }

    /** "a", "a and b", "a, b and c". */
    static String all(List<String> items) {
        return joined(items, " and ");
    }

    static String capitalised(String sentence) {
        return sentence.isEmpty() ? sentence : Character.toUpperCase(sentence.charAt(0)) + sentence.substring(1);
    }

    private static String joined(List<String> items, String last) {
        int end = items.size() - 1;
        return end < 1 ? String.join("", items) : String.join(", ", items.subList(0, end)) + last + items.get(end);
    }
}
