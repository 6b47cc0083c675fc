package org.facultyaffairs.matching.matchrun.api;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.facultyaffairs.matching.matchrun.LookAtRun;
import org.facultyaffairs.matching.matchrun.RunFigures;
import org.facultyaffairs.matching.matchrun.RunInputs;
import org.facultyaffairs.matching.matchrun.RunReport;
import org.facultyaffairs.matching.people.FacultyId;
import org.facultyaffairs.matching.people.Population;

/** Two runs side by side. */
@Schema(name = "MatchRunComparison")
public record ComparisonView(
        RunView left,
        RunView right,

        @Schema(description = "Pairs that both have; also those of one that have come about before the other.")
        int same,

        @Schema(description = "Mentees whose mentors differ, at most 500.")
        List<Difference> differences,

        @Schema(description = "Mentees who get more on the right.")
        int better,

        @Schema(description = "Mentees who get less on the right.")
        int worse,

        @Schema(description = "What differs, in sentences that can be read out.")
        List<String> words) {

    private static final int MOST = 500;

    /** One mentee who has other mentors on the right than on the left. */
    @Schema(name = "MatchDifference")
    public record Difference(
            CertificateView.Named mentee,
            List<CertificateView.Named> left,
            List<CertificateView.Named> right,
            double leftScore,
            double rightScore) {}

    static ComparisonView of(LookAtRun.Compared compared) {
        RunReport left = Objects.requireNonNull(compared.left().report());
        RunReport right = Objects.requireNonNull(compared.right().report());
        List<RunReport.Matched> onlyLeft = cameAbout(left, compared.rightTogether());
        List<RunReport.Matched> onlyRight = cameAbout(right, compared.leftTogether());
        Map<UUID, List<RunReport.Matched>> leftPairs = byMentee(left, onlyRight);
        Map<UUID, List<RunReport.Matched>> rightPairs = byMentee(right, onlyLeft);
        Set<UUID> mentees = new TreeSet<>(leftPairs.keySet());
        mentees.addAll(rightPairs.keySet());
        Population people = compared.left().people();
        List<Difference> differences = new ArrayList<>();
        int better = 0;
        int worse = 0;
        int same = 0;
        for (UUID mentee : mentees) {
            List<RunReport.Matched> one = leftPairs.getOrDefault(mentee, List.of());
            List<RunReport.Matched> other = rightPairs.getOrDefault(mentee, List.of());
            Set<UUID> kept = mentors(one);
            kept.retainAll(mentors(other));
            same += kept.size();
            if (!mentors(one).equals(mentors(other))) {
                differences.add(new Difference(
                        CertificateView.Named.of(mentee, people),
                        named(one, people),
                        named(other, people),
                        score(one),
                        score(other)));
            }
            better += score(other) > score(one) ? 1 : 0;
            worse += score(other) < score(one) ? 1 : 0;
        }
        return new ComparisonView(
                RunView.of(compared.left()),
                RunView.of(compared.right()),
                same,
                differences.subList(0, Math.min(MOST, differences.size())),
                better,
                worse,
                Stream.of(
                                words(left.figures(), right.figures(), differences.size(), better, worse),
                                otherInputs(compared),
                                apart(onlyLeft.size(), "right"),
                                apart(onlyRight.size(), "left"))
                        .flatMap(List::stream)
                        .toList());
    }

    /** Pairs of one run that have come about before the other: they go on, though the other has no part in them. */
    private static List<RunReport.Matched> cameAbout(RunReport report, List<RunInputs.Two> together) {
        Set<RunInputs.Two> two = Set.copyOf(together);
        return report.pairs().stream()
                .filter(pair ->
                        two.contains(new RunInputs.Two(new FacultyId(pair.menteeId()), new FacultyId(pair.mentorId()))))
                .toList();
    }

    private static Map<UUID, List<RunReport.Matched>> byMentee(RunReport report, List<RunReport.Matched> apart) {
        Map<UUID, List<RunReport.Matched>> byMentee = new HashMap<>();
        Stream.concat(report.pairs().stream(), apart.stream())
                .forEach(pair -> byMentee.computeIfAbsent(pair.menteeId(), mentee -> new ArrayList<>())
                        .add(pair));
        return byMentee;
    }

    private static Set<UUID> mentors(List<RunReport.Matched> pairs) {
        Set<UUID> mentors = new HashSet<>();
        pairs.forEach(pair -> mentors.add(pair.mentorId()));
        return mentors;
    }

    private static List<CertificateView.Named> named(List<RunReport.Matched> pairs, Population people) {
        return pairs.stream()
                .map(pair -> CertificateView.Named.of(pair.mentorId(), people))
                .toList();
    }

    private static double score(List<RunReport.Matched> pairs) {
        return pairs.stream().mapToLong(RunReport.Matched::score).sum() / 1e6;
    }

    private static String many(int count, String one, String several) {
        return count + " " + (count == 1 ? one : several);
    }

    private static List<String> otherInputs(LookAtRun.Compared compared) {
        String left = compared.left().standing().run().inputsHash();
        return left.equals(compared.right().standing().run().inputsHash())
                ? List.of()
                : List.of(
                        "The two are not of the same people, terms and criteria: something has changed between them.");
    }

    private static List<String> apart(int pairs, String side) {
        return pairs == 0
                ? List.of()
                : List.of("%s come about and %s not in the run on the %s."
                        .formatted(many(pairs, "pair has", "pairs have"), pairs == 1 ? "is" : "are", side));
    }

    private static List<String> words(RunFigures left, RunFigures right, int changed, int better, int worse) {
        return List.of(
                "%s other mentors on the right; %s more and %s less."
                        .formatted(
                                many(changed, "mentee has", "mentees have"),
                                many(better, "mentee gets", "mentees get"),
                                many(worse, "mentee gets", "mentees get")),
                String.format(
                        Locale.ROOT,
                        "The worst-off mentee gets %.2f on the left and %.2f on the right.",
                        left.minimum(),
                        right.minimum()),
                String.format(
                        Locale.ROOT,
                        "The whole is worth %.2f on the left and %.2f on the right.",
                        left.total(),
                        right.total()),
                String.format(
                        Locale.ROOT,
                        "%d of %d places are filled on the left, %d of %d on the right.",
                        left.filled(),
                        left.wanted(),
                        right.filled(),
                        right.wanted()));
    }
}
