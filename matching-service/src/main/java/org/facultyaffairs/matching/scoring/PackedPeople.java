package org.facultyaffairs.matching.scoring;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.facultyaffairs.matching.people.Person;
import org.facultyaffairs.matching.recommendation.Features;
import org.facultyaffairs.matching.recommendation.Judge;
import org.facultyaffairs.matching.recommendation.NearestPeople;
import org.facultyaffairs.matching.recommendation.Ranking;
import org.facultyaffairs.matching.scoring.PairScale.Trait;

/**
 * Everybody whom somebody could find in one role, with the traits that each has alone packed for the engine: their fit
 * is never less than the score of the pair. Half a kilobyte for each person, however many words people use: the most
 * common traits have a feature of their own, the others share some, which count in full.
 */
final class PackedPeople {

    private static final int SHARED = 64;
    private static final int OWN = 192;
    /** So many people tell which traits are the most common. */
    private static final int SAMPLE = 1_000;

    private static final double WHOLE = Features.MOST;

    private final Role role;
    private final PairScale scale;
    private final Setting setting;
    private final Map<Trait, Integer> own;
    private final NearestPeople people;

    /** Packs them; their numbers are their places. */
    PackedPeople(Role role, Setting setting, List<Person> everybody) {
        this.role = role;
        this.scale = PairScale.of(role.relation());
        this.setting = setting;
        this.own = mostCommon(everybody);
        this.people = NearestPeople.of(everybody.stream().map(this::offer).toList());
    }

    /** The best for somebody, by what the judge says of a pair. */
    Ranking best(Person asking, int most, Judge judge) {
        return people.best(need(asking), most, judge);
    }

    private Map<Trait, Double> traits(Person person, boolean gives) {
        return scale.traits(new OneOfTwo(person, role.relation(), setting), gives);
    }

    private Map<Trait, Integer> mostCommon(List<Person> everybody) {
        Map<Trait, Integer> counts = new HashMap<>();
        for (int person = 0; person < everybody.size(); person += 1 + everybody.size() / SAMPLE) {
            traits(everybody.get(person), !role.gives())
                    .keySet()
                    .forEach(trait -> counts.merge(trait, 1, Integer::sum));
        }
        List<Trait> mostFirst = counts.entrySet().stream()
                .sorted(Map.Entry.<Trait, Integer>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .limit(OWN)
                .toList();
        Map<Trait, Integer> numbers = new HashMap<>();
        mostFirst.forEach(trait -> numbers.put(trait, SHARED + numbers.size()));
        return numbers;
    }

    /** The trait's own feature, or one below {@value #SHARED} that it shares. */
    private int number(Trait trait) {
        return own.getOrDefault(trait, Math.floorMod(trait.hashCode(), SHARED));
    }

    /** Of whoever could be found. Amounts are rounded up, so that the fit stays a bound. */
    Features offer(Person person) {
        int[] features = new int[SHARED + own.size()];
        traits(person, !role.gives()).forEach((trait, amount) -> {
            int number = number(trait);
            features[number] = number < SHARED ? Features.MOST : thousandths(amount);
        });
        return Features.of(features);
    }

    /** Of whoever asks. A criterion whose trait shares a feature counts there in full, and once. */
    Features need(Person asking) {
        Map<String, Double> weights = scale.weights();
        Map<Integer, Set<String>> shared = new HashMap<>();
        int[] features = new int[SHARED + own.size()];
        traits(asking, role.gives()).forEach((trait, amount) -> {
            int number = number(trait);
            double weight = weights.getOrDefault(trait.criterion(), 0.0);
            if (number >= SHARED) {
                features[number] = thousandths(weight * amount);
            } else if (shared.computeIfAbsent(number, none -> new HashSet<>()).add(trait.criterion())) {
                features[number] = Math.min(Features.MOST, features[number] + thousandths(weight));
            }
        });
        return Features.of(features);
    }

    private static int thousandths(double amount) {
        return (int) Math.ceil(amount * WHOLE);
    }
}
