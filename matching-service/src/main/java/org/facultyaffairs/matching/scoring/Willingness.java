package org.facultyaffairs.matching.scoring;

import java.util.Optional;

/** Whether the person would gladly be asked for this kind of thing. Asking is always allowed: they consent first. */
final class Willingness implements Criterion<Candidacy> {

    @Override
    public String name() {
        return "willingness";
    }

    @Override
    public double value(Candidacy candidacy) {
        return candidacy
                .call()
                .kind()
                .asksFor()
                .map(what -> {
                    if (candidacy.person().words().welcomes(what)) {
                        return 1.0;
                    }
                    return candidacy.person().words().leavesOut(what) ? 0.0 : 0.5;
                })
                .orElse(0.5);
    }

    @Override
    public Optional<String> reason(Candidacy candidacy) {
        return candidacy.call().kind().asksFor().flatMap(what -> {
            if (candidacy.person().words().welcomes(what)) {
                return Optional.of("Has said that they are open to %s.".formatted(what.words()));
            }
            return Words.when(
                    candidacy.person().words().leavesOut(what),
                    "Has said what they are open to, and left out %s: ask before counting on it."
                            .formatted(what.words()));
        });
    }
}
