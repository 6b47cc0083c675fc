package org.facultyaffairs.matching.scoring;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** A language in common; only one that not everybody here speaks is worth a word. */
final class SharedLanguage implements PairCriterion {

    private static final double NOT_KNOWN = 0.5;
    private static final String GIVER_SILENT = "(giver silent)";
    private static final String RECEIVER_SILENT = "(receiver silent)";

    @Override
    public String name() {
        return "language";
    }

    @Override
    public double value(Pair pair) {
        if (!bothSaid(pair)) {
            return NOT_KNOWN;
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
    public Optional<String> wouldChange(Pair pair) {
        return Words.when(value(pair) < 1, "A language that both name in their career profiles would raise it.");
    }

    @Override
    public boolean rewardsLikeness() {
        return true;
    }

    /** Of two who both said, each language in common counts; of others, that somebody has not said. */
    @Override
    public Map<String, Double> ofGiver(OneOfTwo giver) {
        return told(giver, Map.of(GIVER_SILENT, NOT_KNOWN), Map.of(RECEIVER_SILENT, NOT_KNOWN));
    }

    @Override
    public Map<String, Double> ofReceiver(OneOfTwo receiver) {
        return told(receiver, Map.of(GIVER_SILENT, 1.0, RECEIVER_SILENT, 1.0), Map.of(GIVER_SILENT, 1.0));
    }

    private static Map<String, Double> told(OneOfTwo one, Map<String, Double> silent, Map<String, Double> said) {
        Set<String> languages = one.person().words().languages();
        Map<String, Double> told = new HashMap<>(languages.isEmpty() ? silent : said);
        languages.forEach(tag -> told.put(tag, 1.0));
        return told;
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
