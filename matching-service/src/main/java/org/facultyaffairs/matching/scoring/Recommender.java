package org.facultyaffairs.matching.scoring;

import java.util.BitSet;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import org.facultyaffairs.matching.people.FacultyStatus;
import org.facultyaffairs.matching.people.Person;
import org.facultyaffairs.matching.recommendation.Judge;
import org.facultyaffairs.matching.recommendation.Ranking;

/**
 * Finds for one person those who fit best, in one setting: first the hard rules, then of all whom they leave the best by
 * weighted criteria, exactly; ties go to the lower id, as text. The same people in any order give the same answer.
 * People are packed for the engine when a role is first asked for; any number of threads may ask.
 */
public final class Recommender {

    private final Setting setting;
    private final List<Person> everybody;
    private final Map<Role, PackedPeople> packed = new ConcurrentHashMap<>();

    /** A recommender for as long as this setting holds. */
    public Recommender(Setting setting) {
        this.setting = setting;
        this.everybody = setting.population().everybody();
    }

    /** What is asked. */
    public record Question(Person asking, Role as, int limit) {}

    /** The best {@code limit} of all people in the setting, within the hard rules. */
    public Recommendations recommend(Question question) {
        Admission admission = new Admission(question);
        Scale<Pair> scale = PairScale.of(question.as().relation()).scale();
        Judge judge =
                (person, fit) -> admission.admits(person) ? (int) scale.points(pair(question, person)) : Judge.LEFT_OUT;
        Ranking best = packed.computeIfAbsent(question.as(), as -> new PackedPeople(as, setting, everybody))
                .best(question.asking(), question.limit(), judge);
        return new Recommendations(
                IntStream.range(0, best.size())
                        .mapToObj(place -> pair(question, best.number(place)))
                        .map(pair -> new Recommendation(pair.candidate(), scale.explain(pair)))
                        .toList(),
                admission.considered,
                admission.leftOut());
    }

    private Pair pair(Question question, int person) {
        return Pair.of(question.as(), question.asking(), everybody.get(person), setting);
    }

    /** Who is left by the hard rules, by number, and how many are not. */
    private final class Admission {

        private final BitSet admitted = new BitSet(everybody.size());
        private final Map<HardRule, Integer> leftOut = new EnumMap<>(HardRule.class);
        private int considered;

        private Admission(Question question) {
            for (int person = 0; person < everybody.size(); person++) {
                if (isSomebodyElse(question, everybody.get(person))) {
                    considered++;
                    admit(person, pair(question, person));
                }
            }
        }

        private void admit(int person, Pair pair) {
            HardRule.brokenBy(pair)
                    .ifPresentOrElse(rule -> leftOut.merge(rule, 1, Integer::sum), () -> admitted.set(person));
        }

        private boolean admits(int person) {
            return admitted.get(person);
        }

        private List<Recommendations.LeftOut> leftOut() {
            return leftOut.entrySet().stream()
                    .map(entry -> new Recommendations.LeftOut(entry.getKey(), entry.getValue()))
                    .sorted(Comparator.comparingInt((Recommendations.LeftOut left) -> -left.people())
                            .thenComparing(Recommendations.LeftOut::rule))
                    .toList();
        }
    }

    private static boolean isSomebodyElse(Question question, Person person) {
        return !person.id().equals(question.asking().id()) && person.status() != FacultyStatus.DEPARTED;
    }
}
