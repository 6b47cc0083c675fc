package org.facultyaffairs.matching.criteria;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.facultyaffairs.matching.people.Rank;

/** Looks for criteria that make no sense, each alone and all together, and says which and why. */
final class CriteriaCheck {

    private static final double MOST_LIKENESS = 1.0 / 3;
    private static final double TOLERANCE = 1e-9;
    private static final double MOST_WEIGHT = 1_000_000;

    private final List<ProgramCriterion> criteria;
    private final List<Objection> objections = new ArrayList<>();

    private CriteriaCheck(List<ProgramCriterion> criteria) {
        this.criteria = criteria;
    }

    static List<Objection> of(List<ProgramCriterion> criteria) {
        CriteriaCheck check = new CriteriaCheck(criteria);
        for (int place = 0; place < criteria.size(); place++) {
            check.alone(place, criteria.get(place));
        }
        check.twice();
        check.contraries();
        check.ranks();
        check.keptPlace();
        if (check.objections.isEmpty()) {
            check.weights();
        }
        return List.copyOf(check.objections);
    }

    private void alone(int place, ProgramCriterion criterion) {
        String key = criterion.kind().key();
        if (!criterion.kind().allows(criterion.strength())) {
            object(
                    place,
                    ".strength",
                    "'%s' can only be %s.".formatted(key, criterion.kind().usual()));
        }
        if (!(criterion.weight() >= 0 && criterion.weight() <= MOST_WEIGHT)) {
            object(
                    place,
                    ".weight",
                    "The weight of '%s' is %s; it must be from 0 to 1000000.".formatted(key, criterion.weight()));
        } else if (criterion.is(Strength.HARD) && criterion.weight() > 0) {
            object(
                    place,
                    ".weight",
                    "'%s' is HARD: it rules pairs out and has no weight. Leave the weight away, or make it SOFT."
                            .formatted(key));
        }
        parameters(place, criterion);
    }

    private void parameters(int place, ProgramCriterion criterion) {
        Parameters given = criterion.parameters();
        CriterionKind kind = criterion.kind();
        boolean distance = kind == CriterionKind.CAREER_STAGE_DISTANCE && criterion.is(Strength.HARD);
        foreign(place, kind, "leastRank", given.leastRank(), kind == CriterionKind.LEAST_RANK);
        foreign(place, kind, "leastRanksAhead", given.leastRanksAhead(), distance);
        foreign(place, kind, "mostRanksAhead", given.mostRanksAhead(), distance);
        foreign(place, kind, "sameManager", given.sameManager(), kind == CriterionKind.REPORTING_LINE);
        if (distance && given.leastRanksAhead() == null && given.mostRanksAhead() == null) {
            object(
                    place,
                    ".parameters",
                    "'career-stage-distance' as HARD needs leastRanksAhead or mostRanksAhead: it rules nothing out else.");
        }
        if (given.least() > given.most()) {
            object(
                    place,
                    ".parameters",
                    "leastRanksAhead %d contradicts mostRanksAhead %d: nobody is both."
                            .formatted(given.least(), given.most()));
        }
        span(place, "leastRanksAhead", given.leastRanksAhead());
        span(place, "mostRanksAhead", given.mostRanksAhead());
    }

    private void foreign(
            int place,
            CriterionKind kind,
            String name,
            @org.jspecify.annotations.Nullable Object value,
            boolean known) {
        if (value != null && !known) {
            object(
                    place,
                    ".parameters." + name,
                    "'%s' as written here does not know the parameter %s.".formatted(kind.key(), name));
        }
    }

    private void span(int place, String name, @org.jspecify.annotations.Nullable Integer ranks) {
        int most = Rank.EMERITUS.step();
        if (ranks != null && Math.abs(ranks) > most) {
            object(
                    place,
                    ".parameters." + name,
                    "%s is %d; there are %d ranks, so it must be from -%d to %d."
                            .formatted(name, ranks, most + 1, most, most));
        }
    }

    private void twice() {
        Map<CriterionKind, Integer> first = new EnumMap<>(CriterionKind.class);
        for (int place = 0; place < criteria.size(); place++) {
            Integer before = first.putIfAbsent(criteria.get(place).kind(), place);
            if (before != null) {
                object(
                        place,
                        ".name",
                        "'%s' is written twice, at [%d] and [%d]: write it once."
                                .formatted(criteria.get(place).kind().key(), before, place));
            }
        }
    }

    private void contraries() {
        for (int place = 0; place < criteria.size(); place++) {
            ProgramCriterion one = criteria.get(place);
            Optional<ProgramCriterion> other = one.kind().contrary().flatMap(this::find);
            if (other.isPresent() && one.kind().compareTo(other.get().kind()) < 0) {
                object(
                        place,
                        ".name",
                        "'%s' (%s) and '%s' (%s) contradict each other: keep one of the two."
                                .formatted(
                                        one.kind().key(),
                                        one.strength(),
                                        other.get().kind().key(),
                                        other.get().strength()));
            }
        }
    }

    /** A mentor of a high rank who is to be behind the mentee: no mentee stands so high. */
    private void ranks() {
        Optional<ProgramCriterion> rank = find(CriterionKind.LEAST_RANK);
        Optional<ProgramCriterion> distance =
                find(CriterionKind.CAREER_STAGE_DISTANCE).filter(criterion -> criterion.is(Strength.HARD));
        if (rank.isEmpty() || distance.isEmpty()) {
            return;
        }
        Rank least = rank.get().parameters().rank();
        int most = distance.get().parameters().most();
        if (least.step() - most > Rank.EMERITUS.step()) {
            object(
                    criteria.indexOf(distance.get()),
                    ".parameters.mostRanksAhead",
                    "'least-rank' (%s) and 'career-stage-distance' (at most %d ranks ahead) contradict each other: no mentee stands so high."
                            .formatted(least, most));
        }
    }

    /** One place for another department, where all pairs are of one department, or all are of two anyway. */
    private void keptPlace() {
        Optional<ProgramCriterion> kept = find(CriterionKind.ONE_OUTSIDE_DISCIPLINE);
        if (kept.isEmpty()) {
            return;
        }
        int place = criteria.indexOf(kept.get());
        if (isHard(CriterionKind.SAME_DISCIPLINE)) {
            object(
                    place,
                    ".name",
                    "'one-outside-discipline' (HARD) and 'same-discipline' (HARD) contradict each other: keep one of the two.");
        }
        if (isHard(CriterionKind.OUTSIDE_DISCIPLINE)) {
            object(
                    place,
                    ".name",
                    "'outside-discipline' (HARD) keeps every place for another department, so 'one-outside-discipline' (HARD) adds nothing: leave it away.");
        }
    }

    private boolean isHard(CriterionKind kind) {
        return find(kind).filter(criterion -> criterion.is(Strength.HARD)).isPresent();
    }

    /** Once each alone is in order: a hard one weighs nothing. */
    private void weights() {
        double sum = sum(criteria);
        if (sum <= 0) {
            objections.add(new Objection(
                    "", "No criterion weighs anything: give at least one SOFT criterion a weight above 0."));
            return;
        }
        List<ProgramCriterion> alike = criteria.stream()
                .filter(one -> one.kind().rewardsLikeness() && one.weight() > 0)
                .toList();
        if (sum(alike) / sum > MOST_LIKENESS + TOLERANCE) {
            objections.add(new Objection(
                    "",
                    "Being alike (%s) weighs %d %% of the whole; it may decide a third at most."
                            .formatted(
                                    String.join(
                                            ", ",
                                            alike.stream()
                                                    .map(one -> one.kind().key())
                                                    .toList()),
                                    Math.round(100 * sum(alike) / sum))));
        }
    }

    private static double sum(List<ProgramCriterion> criteria) {
        return criteria.stream().mapToDouble(ProgramCriterion::weight).sum();
    }

    private Optional<ProgramCriterion> find(CriterionKind kind) {
        return criteria.stream().filter(criterion -> criterion.kind() == kind).findFirst();
    }

    private void object(int place, String field, String message) {
        objections.add(new Objection("[%d]%s".formatted(place, field), message));
    }
}
