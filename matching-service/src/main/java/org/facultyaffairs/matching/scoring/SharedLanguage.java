package org.facultyaffairs.matching.scoring;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** A language in common; only one that not everybody here speaks is worth a word. */
final class SharedLanguage implements Criterion<Pair> {

    @Override
    public String name() {
        return "language";
    }

    @Override
    public double value(Pair pair) {
        if (!bothSaid(pair)) {
            return 0.5;
        }
        return shared(pair).isEmpty() ? 0 : 1;
    }

    @Override
    public Optional<String> reason(Pair pair) {
        if (bothSaid(pair) && shared(pair).isEmpty()) {
            return Optional.of("They name no language in common.");
        }
        return shared(pair).stream()
                .filter(tag -> !tag.startsWith("en"))
                .findFirst()
                .map(tag ->
                        "Both speak %s.".formatted(Locale.forLanguageTag(tag).getDisplayLanguage(Locale.ENGLISH)));
    }

    @Override
    public boolean rewardsLikeness() {
        return true;
    }

    private static boolean bothSaid(Pair pair) {
        return !pair.giver().words().languages().isEmpty()
                && !pair.receiver().words().languages().isEmpty();
    }

    private static Set<String> shared(Pair pair) {
        Set<String> shared = new TreeSet<>(pair.giver().words().languages());
        shared.retainAll(pair.receiver().words().languages());
        return shared;
    }
}
