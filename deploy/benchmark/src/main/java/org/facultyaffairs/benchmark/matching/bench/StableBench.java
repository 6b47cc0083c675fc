package org.facultyaffairs.benchmark.matching.bench;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.facultyaffairs.benchmark.matching.audit.StableAudit;
import org.facultyaffairs.benchmark.matching.instance.Couple;
import org.facultyaffairs.benchmark.matching.instance.Residency;
import org.facultyaffairs.benchmark.matching.instance.Scale;
import org.facultyaffairs.benchmark.matching.measure.Answer;
import org.facultyaffairs.benchmark.matching.measure.Bench;
import org.facultyaffairs.benchmark.matching.measure.Contender;
import org.facultyaffairs.benchmark.matching.measure.Contest;
import org.facultyaffairs.benchmark.matching.measure.Finding;
import org.facultyaffairs.benchmark.matching.measure.Goal;
import org.facultyaffairs.benchmark.matching.measure.Trial;
import org.facultyaffairs.matching.assignment.Watch;
import org.facultyaffairs.matching.stable.Couples;
import org.facultyaffairs.matching.stable.LinkedPair;
import org.facultyaffairs.matching.stable.LinkedPreferences;
import org.facultyaffairs.matching.stable.Preferences;
import org.facultyaffairs.matching.stable.Side;
import org.facultyaffairs.matching.stable.StableMatch;

/** B5: stable matches of the residency's shape, judged by a verifier of the harness's own. */
final class StableBench {

    private static final int APPLICANTS = 47_208;
    private static final String PLACED = "placed";
    private static final String READING = "the same, with reading and checking the lists";

    private final Residency instance;
    private final StableAudit audit;

    private StableBench(Residency instance) {
        this.instance = instance;
        this.audit = new StableAudit(instance);
    }

    static Bench bench() {
        return new Bench(
                "B5",
                "a stable match of the residency's shape",
                """
                47,208 applicants with lists of twelve, 6,626 programmes with 43,237 places, few programmes on many \
                lists; the same larger; and with couples who go by a joint list of 60 options. No rival: a verifier that \
                knows only the lists and the placement looks for blocking pairs and couples. Preferences are read and checked once and may be \
                matched often, so the goal is for the match; the second line is for both.""",
                List.of(
                        trial("residency", scale -> Residency.of(scale.of(APPLICANTS), 0), 0.020)
                                .growing(),
                        trial("200,000 people", scale -> Residency.of(scale.of(200_000), 0), 0.100),
                        trial("1,200 couples", scale -> Residency.of(scale.of(APPLICANTS), scale.of(1_200)), 1.0)));
    }

    private static Trial trial(String name, Function<Scale, Residency> instance, double seconds) {
        return Trial.of(name, scale -> new StableBench(instance.apply(scale)).contest(seconds));
    }

    private Contest contest(double seconds) {
        Preferences read = preferences();
        LinkedPreferences linked = LinkedPreferences.of(read, links());
        boolean couples = !instance.couples().isEmpty();
        return new Contest(
                instance.toString(),
                instance.applicants().listed().length,
                List.of(
                        Contender.engine(() -> couples ? couples(linked) : singles(read)),
                        Contender.beside(
                                READING,
                                () -> couples
                                        ? couples(LinkedPreferences.of(preferences(), links()))
                                        : singles(preferences()))),
                List.of(Goal.within(seconds), Goal.atLeast(PLACED, 1, 0)));
    }

    private Answer singles(Preferences preferences) {
        StableMatch match = StableMatch.menteeOptimal(preferences, Watch.NONE);
        return () -> finding(match);
    }

    private Answer couples(LinkedPreferences linked) {
        Couples.Outcome outcome = Couples.match(linked, Watch.NONE);
        return () -> outcome instanceof Couples.Found found ? finding(found.match()) : Finding.of(PLACED, 0);
    }

    private Preferences preferences() {
        int[] one = new int[instance.applicants().people()];
        Arrays.fill(one, 1);
        return Preferences.of(
                Side.ofArrays(
                        one,
                        instance.applicants().first(),
                        instance.applicants().listed()),
                Side.ofArrays(
                        instance.places(),
                        instance.programmes().first(),
                        instance.programmes().listed()));
    }

    private List<LinkedPair> links() {
        return instance.couples().stream()
                .map(couple -> new LinkedPair(couple.first(), couple.second(), options(couple)))
                .toList();
    }

    private static List<LinkedPair.Option> options(Couple couple) {
        return IntStream.range(0, couple.options())
                .mapToObj(option -> new LinkedPair.Option(couple.ofFirst(option), couple.ofSecond(option)))
                .toList();
    }

    private Finding finding(StableMatch match) {
        int[] placed = new int[instance.applicants().people()];
        Arrays.fill(placed, StableAudit.NOWHERE);
        match.pairs()
                .forEach(pair -> placed[match.preferences().menteeOf(pair)] =
                        match.preferences().mentorOf(pair));
        audit.requireStable(placed);
        return Finding.of(PLACED, (double) StableAudit.placed(placed));
    }
}
