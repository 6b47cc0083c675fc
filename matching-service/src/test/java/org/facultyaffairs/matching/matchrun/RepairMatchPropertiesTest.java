package org.facultyaffairs.matching.matchrun;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class RepairMatchPropertiesTest {

    private static final int MENTORS = 5;

    private record Market(List<List<String>> wishes, List<Integer> places) {

        static Market random(Random random, int mentees) {
            List<List<String>> wishes = new ArrayList<>();
            for (int mentee = 0; mentee < mentees; mentee++) {
                List<String> list = new ArrayList<>();
                for (int mentor = 0; mentor < MENTORS + 3; mentor++) {
                    list.add("mentor " + mentor);
                }
                Collections.shuffle(list, random);
                wishes.add(list.subList(0, random.nextInt(list.size() + 1)));
            }
            return new Market(wishes, random.ints(MENTORS, 1, 3).boxed().toList());
        }

        SomeRun without(int mentee, int mentor) {
            SomeRun run = SomeRun.of();
            for (int place = 0; place < MENTORS; place++) {
                if (place != mentor) {
                    run.mentor("mentor " + place, places.get(place));
                }
            }
            for (int place = 0; place < wishes.size(); place++) {
                if (place != mentee) {
                    run.mentee("mentee " + place, wishes.get(place).toArray(String[]::new));
                }
            }
            return run;
        }
    }

    @Property(tries = 150)
    void aRepairIsWorthWhatARunAnewIsWorth(
            @ForAll Random random, @ForAll @IntRange(min = 2, max = 7) int mentees, @ForAll RunKind kind) {
        Market market = Market.random(random, mentees);
        RunChoice choice = SomeRun.choice(kind, kind == RunKind.BALANCED ? 0L : null, random.nextLong());
        SomeRun before = market.without(random.nextInt(mentees), -1);
        SomeRun after = market.without(-1, random.nextInt(MENTORS));

        RunReport repaired = after.repairing(before, before.run(choice), choice);

        RunReport anew = after.run(choice);
        assertThat(repaired.figures().minimum())
                .isEqualTo(anew.figures().minimum(), within(kind == RunKind.FAIR ? 1e-9 : 9));
        assertThat(repaired.figures().total()).isEqualTo(anew.figures().total(), within(1e-9));
        assertThat(repaired.scoresDigest()).isEqualTo(anew.scoresDigest());
    }

    @Property(tries = 100)
    void aMatchIsHadAgainFromItsReport(
            @ForAll Random random, @ForAll @IntRange(min = 1, max = 7) int mentees, @ForAll RunKind kind) {
        SomeRun market = Market.random(random, mentees).without(-1, -1);
        RunChoice choice = SomeRun.choice(kind, kind == RunKind.BALANCED ? 0L : null, random.nextLong());
        RunReport report = market.run(choice);
        RunReport read = Snapshots.read(Snapshots.write(report), RunReport.class);
        RunProblem problem = RunProblem.of(market.inputs(), choice.lot(), share -> {});

        var match = KeptMatch.of(problem, read);

        assertThat(read).isEqualTo(report);
        assertThat(match.total() / 1e6).isEqualTo(report.figures().total(), within(1e-9));
        assertThat(match.bound() / 1e6).isEqualTo(report.figures().bound(), within(1e-9));
        assertThat(KeptMatch.pairs(problem, match)).hasSameSizeAs(report.pairs());
    }

    @Property(tries = 60)
    void aLotDecidesAmongMatchesOfTheSameWorthAlone(@ForAll Random random, @ForAll RunKind kind) {
        SomeRun market = Market.random(random, 6).without(-1, -1);
        Long minimum = kind == RunKind.BALANCED ? 0L : null;

        RunReport one = market.run(SomeRun.choice(kind, minimum, random.nextLong()));
        RunReport other = market.run(SomeRun.choice(kind, minimum, random.nextLong()));

        assertThat(other.figures().total()).isEqualTo(one.figures().total(), within(1e-9));
        assertThat(other.scoresDigest()).isEqualTo(one.scoresDigest());
    }
}
