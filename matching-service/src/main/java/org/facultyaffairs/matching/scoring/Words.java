package org.facultyaffairs.matching.scoring;

import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import org.facultyaffairs.matching.people.Topic;

/** Topics on their way into a sentence. */
final class Words {

    private Words() {}

    static NavigableSet<Topic> both(NavigableSet<Topic> one, NavigableSet<Topic> other) {
        NavigableSet<Topic> both = new TreeSet<>(one);
        both.retainAll(other);
        return both;
    }

    /** A sentence about the topics, if there are any. */
    static Optional<String> sentence(NavigableSet<Topic> topics, UnaryOperator<String> saying) {
        return topics.isEmpty() ? Optional.empty() : Optional.of(saying.apply(Topic.words(topics)));
    }

    /** A sentence, if it may be said. */
    static Optional<String> when(boolean said, String sentence) {
        return said ? Optional.of(sentence) : Optional.empty();
    }

    static String midSentence(String words) {
        return Character.toLowerCase(words.charAt(0)) + words.substring(1);
    }
}
