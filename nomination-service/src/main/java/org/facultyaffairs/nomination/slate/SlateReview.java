package org.facultyaffairs.nomination.slate;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.facultyaffairs.nomination.people.Rank;

/**
 * Whether a slate is as broad as its policy asks: met, not met or cannot tell, and never who. Advice only.
 *
 * <p>Rank and unit are no secrets, so their rules are answered one by one. The rules on identity are answered together,
 * and only where the answer gives no person away: see {@link IdentityVerdict}. Why something cannot be told is not told
 * either, for that would be half an answer.
 *
 * @param openRules the answers on rank and unit, those that are asked
 * @param identity the answer to all identity rules together; empty when none is asked
 */
public record SlateReview(
        SlateVerdict verdict, List<RuleAnswer> openRules, Optional<SlateVerdict> identity, int slateSize) {

    /** One rule that anybody could count for themselves. */
    public record RuleAnswer(SlateVerdict verdict, String sentence) {}

    public SlateReview {
        openRules = List.copyOf(openRules);
    }

    public static SlateReview of(SlatePolicy policy, Collection<SlateMember> slate) {
        List<RuleAnswer> open = openRules(policy, slate);
        Optional<SlateVerdict> identity =
                policy.asksIdentity() ? Optional.of(IdentityVerdict.of(policy, slate)) : Optional.empty();
        List<SlateVerdict> all = new ArrayList<>(identity.stream().toList());
        open.forEach(answer -> all.add(answer.verdict()));
        return new SlateReview(SlateVerdict.all(all), open, identity, slate.size());
    }

    /** The verdict and the advice that goes with it. */
    public String inWords() {
        return verdict.inWords();
    }

    private static List<RuleAnswer> openRules(SlatePolicy policy, Collection<SlateMember> slate) {
        long senior =
                slate.stream().map(SlateMember::rank).filter(Rank::isSenior).count();
        long units = slate.stream().map(SlateMember::unit).distinct().count();
        return Stream.of(
                        rule(policy.minJunior(), slate.size() - senior, "Below associate professor"),
                        rule(policy.minSenior(), senior, "Associate professor or above"),
                        rule(policy.minUnits(), units, "Units"))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<RuleAnswer> rule(int asked, long there, String what) {
        return asked == 0
                ? Optional.empty()
                : Optional.of(new RuleAnswer(
                        SlateVerdict.of(there >= asked), "%s: %d; at least %d asked.".formatted(what, there, asked)));
    }
}
