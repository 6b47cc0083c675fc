package org.facultyaffairs.matching.scoring;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.facultyaffairs.matching.people.Rank;

/** How far apart two people stand: near enough to remember the road, far enough to have walked it. */
final class StageDistance implements PairCriterion {

    @Override
    public String name() {
        return "career-stage-distance";
    }

    @Override
    public double value(Pair pair) {
        return value(pair.relation(), pair.ranksAhead());
    }

    @Override
    public Optional<String> reason(Pair pair) {
        int ahead = pair.ranksAhead();
        Rank giver = pair.giver().position().rank();
        Rank receiver = pair.receiver().position().rank();
        if (ahead == 0) {
            return Optional.of("Both are at the rank of %s.".formatted(giver.words()));
        }
        String where = ahead > 0 ? "ahead of" : "behind";
        return Optional.of("%s (%s) is %s %s %s (%s)."
                .formatted(
                        pair.relation().giver(),
                        giver.words(),
                        Math.abs(ahead) == 1 ? "one rank" : Math.abs(ahead) + " ranks",
                        where,
                        Words.midSentence(pair.relation().receiver()),
                        receiver.words()));
    }

    @Override
    public boolean isSettled(Pair pair) {
        return true;
    }

    @Override
    public Map<String, Double> ofGiver(OneOfTwo giver) {
        return Map.of(giver.rank().name(), 1.0);
    }

    @Override
    public Map<String, Double> ofReceiver(OneOfTwo receiver) {
        return Arrays.stream(Rank.values())
                .collect(Collectors.toMap(
                        Rank::name,
                        rank -> value(
                                receiver.relation(),
                                rank.step() - receiver.rank().step())));
    }

    private static double value(Relation relation, int ahead) {
        return switch (relation) {
            case MENTORSHIP -> mentorship(ahead);
            case SPONSORSHIP -> sponsorship(ahead);
            case PEERS -> peers(Math.abs(ahead));
        };
    }

    private static double mentorship(int ahead) {
        return switch (ahead) {
            case 1, 2 -> 1;
            case 3, 4 -> 0.8;
            case 0 -> 0.5;
            default -> 0.2;
        };
    }

    private static double sponsorship(int ahead) {
        if (ahead >= 1) {
            return 1;
        }
        return ahead == 0 ? 0.4 : 0.1;
    }

    private static double peers(int apart) {
        return switch (apart) {
            case 0 -> 1;
            case 1 -> 0.6;
            default -> 0.2;
        };
    }
}
