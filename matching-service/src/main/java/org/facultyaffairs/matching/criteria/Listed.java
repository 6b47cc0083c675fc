package org.facultyaffairs.matching.criteria;

import java.util.List;

/** Several things as they stand in a sentence. */
final class Listed {

    private Listed() {}

    /** One and another; one, another and a third. At least one. */
    static String and(List<String> words) {
        int last = words.size() - 1;
        return last == 0 ? words.get(0) : String.join(", ", words.subList(0, last)) + " and " + words.get(last);
    }
}
