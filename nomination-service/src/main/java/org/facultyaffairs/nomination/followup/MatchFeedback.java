package org.facultyaffairs.nomination.followup;

import java.util.Collection;
import java.util.Optional;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/**
 * A sponsor's answer: was it a good match? Yes means "I would put this person forward for such a thing again", which
 * raises how the next recommendation sees people like this for opportunities that want the same expertise; no lowers
 * it. It says nothing about the worth of the person, is never shown to reviewers, and never touches a decision.
 *
 * @param privateWords for the office only, never in an event; null when the sponsor said no more
 */
public record MatchFeedback(boolean goodMatch, @Nullable String privateWords) {

    public Optional<String> words() {
        return Optional.ofNullable(privateWords);
    }

    /** The share of good matches among the answers, empty when nobody has answered: silence is not a bad match. */
    public static OptionalDouble quality(Collection<MatchFeedback> answers) {
        return answers.stream()
                .mapToDouble(answer -> answer.goodMatch() ? 1 : 0)
                .average();
    }
}
