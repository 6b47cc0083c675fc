package org.facultyaffairs.nomination.slate;

import java.util.Collection;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** How many of a slate said what. {@code unknown} are those who did not say, for whatever reason. */
record GenderCount(int women, int men, int others, int unknown) {

    static GenderCount of(Collection<SlateMember> slate) {
        int women = count(slate, GenderAnswer.WOMAN);
        int men = count(slate, GenderAnswer.MAN);
        int others = count(slate, GenderAnswer.NON_BINARY) + count(slate, GenderAnswer.SELF_DESCRIBED);
        return new GenderCount(women, men, others, slate.size() - women - men - others);
    }

    /** Every count that a slate of this size could have. */
    static Stream<GenderCount> allOf(int size) {
        return IntStream.rangeClosed(0, size).boxed().flatMap(women -> IntStream.rangeClosed(0, size - women)
                .boxed()
                .flatMap(men -> IntStream.rangeClosed(0, size - women - men)
                        .mapToObj(others -> new GenderCount(women, men, others, size - women - men - others))));
    }

    /** Those who did not say may be whatever is lacking, so they leave the answer open as long as they could fill it. */
    SlateVerdict against(SlatePolicy policy) {
        int lacking = Math.max(0, policy.minWomen() - women) + Math.max(0, policy.minMen() - men);
        if (lacking == 0) {
            return SlateVerdict.MET;
        }
        return lacking > unknown ? SlateVerdict.NOT_MET : SlateVerdict.CANNOT_TELL;
    }

    private static int count(Collection<SlateMember> slate, GenderAnswer answer) {
        return Math.toIntExact(
                slate.stream().filter(member -> member.gender() == answer).count());
    }
}
