package org.facultyaffairs.matching.people;

import java.util.List;

/** Several things as they stand in a sentence. */
public final class Listed {

    private Listed() {}

    /**
     * One and another; one, another and a third. Where one of several has an "and" of its own, semicolons keep them apart:
     * "teaching; and leadership and administration". Empty for none.
     */
    public static String and(List<String> words) {
        int last = words.size() - 1;
        if (last < 1) {
            return String.join("", words);
        }
        boolean several = words.stream().anyMatch(word -> word.contains(" and "));
        return String.join(several ? "; " : ", ", words.subList(0, last))
                + (several ? "; and " : " and ")
                + words.get(last);
    }
}
