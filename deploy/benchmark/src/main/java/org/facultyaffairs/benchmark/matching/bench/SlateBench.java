package org.facultyaffairs.benchmark.matching.bench;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.facultyaffairs.benchmark.matching.audit.SlateAudit;
import org.facultyaffairs.benchmark.matching.instance.SlateInstance;
import org.facultyaffairs.benchmark.matching.measure.Answer;
import org.facultyaffairs.benchmark.matching.measure.Bench;
import org.facultyaffairs.benchmark.matching.measure.Contender;
import org.facultyaffairs.benchmark.matching.measure.Contest;
import org.facultyaffairs.benchmark.matching.measure.Finding;
import org.facultyaffairs.benchmark.matching.measure.Goal;
import org.facultyaffairs.benchmark.matching.measure.Trial;
import org.facultyaffairs.benchmark.matching.rival.ConstraintSlate;
import org.facultyaffairs.matching.assignment.Watch;
import org.facultyaffairs.matching.slate.Attribute;
import org.facultyaffairs.matching.slate.BestSlate;
import org.facultyaffairs.matching.slate.Quota;
import org.facultyaffairs.matching.slate.SlateChoice;
import org.facultyaffairs.matching.slate.SlateProblem;

/** B7: the best slate within quotas, against OR-tools' CP-SAT. */
final class SlateBench {

    private static final String SOLVER = "OR-tools CP-SAT";

    private final SlateInstance instance;

    private SlateBench(SlateInstance instance) {
        this.instance = instance;
    }

    static Bench bench() {
        return new Bench(
                "B7",
                "slates of 200,000 people",
                """
                Ten and thirty of 200,000, with the most fit, within lower and upper quotas on all twenty values of four \
                attributes. The fittest alone would break quotas in each of them.""",
                List.of(trial(10).growing(), trial(30).growing()));
    }

    private static Trial trial(int size) {
        return Trial.of(
                "slate of %d".formatted(size), scale -> new SlateBench(SlateInstance.of(scale, size)).contest());
    }

    private Contest contest() {
        return new Contest(
                instance.toString(),
                instance.people(),
                List.of(Contender.engine(this::engine), Contender.rival(SOLVER, this::solver)),
                List.of(Goal.within(0.050), Goal.noLessThan(SOLVER, Finding.TOTAL)));
    }

    private Answer engine() {
        long[] points = Arrays.stream(instance.score()).asLongStream().toArray();
        List<Attribute> attributes =
                instance.attributes().stream().map(SlateBench::attribute).toList();
        SlateChoice choice = BestSlate.of(SlateProblem.of(instance.size(), points, attributes), Watch.NONE);
        return () ->
                finding(choice.members().stream().mapToInt(Integer::intValue).toArray());
    }

    private static Attribute attribute(SlateInstance.Attribute attribute) {
        List<Quota> quotas = IntStream.range(0, attribute.values())
                .mapToObj(value -> new Quota(value, attribute.lower(), attribute.upper()))
                .toList();
        return Attribute.of(attribute.value(), quotas, 0);
    }

    private Answer solver() {
        int[] chosen = ConstraintSlate.of(instance);
        return () -> finding(chosen);
    }

    private Finding finding(int[] chosen) {
        return Finding.of(Finding.TOTAL, SlateAudit.total(instance, chosen) / 1e6);
    }
}
