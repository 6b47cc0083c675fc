package org.facultyaffairs.benchmark.matching.instance;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Instances stay what they were: their numbers are those of the definition that the proven optima belong to. */
class InstancesTest {

    private static final Scale HUNDREDTH = new Scale(0.01);

    @Test
    void aConferenceIsTheDefinedOne() {
        assertThat(fingerprint(Conference.medium(HUNDREDTH))).isEqualTo("35725 10650339779 17892187722");
        assertThat(fingerprint(Conference.large(HUNDREDTH))).isEqualTo("592000 176486626392 295672764814");
    }

    @Test
    void aCountryIsTheDefinedOne() {
        assertThat(fingerprint(National.uniform(HUNDREDTH))).isEqualTo("60000 24730075456 30056669169");
        assertThat(fingerprint(National.clustered(HUNDREDTH))).isEqualTo("60000 27028400548 30042178423");
    }

    @Test
    void mentorsAreInOrderWithinAMentee() {
        Pairs pairs = National.clustered(HUNDREDTH).pairs();
        for (int pair = 1; pair < pairs.count(); pair++) {
            assertThat(pair % 30 == 0 || pairs.mentor()[pair - 1] < pairs.mentor()[pair])
                    .isTrue();
        }
    }

    /** How many pairs, the sum of their scores, and a sum that depends on who is in which pair. */
    private static String fingerprint(CohortInstance instance) {
        Pairs pairs = instance.pairs();
        long sum = 0;
        long mixed = 0;
        for (int mentee = 0; mentee < instance.mentees(); mentee++) {
            for (int pair = pairs.first()[mentee]; pair < pairs.first()[mentee + 1]; pair++) {
                sum += pairs.score()[pair];
                long both = (long) pairs.score()[pair] * (pairs.mentor()[pair] + 1) % 1_000_003;
                mixed += both * (mentee + 1) % 1_000_003;
            }
        }
        return pairs.count() + " " + sum + " " + mixed;
    }
}
