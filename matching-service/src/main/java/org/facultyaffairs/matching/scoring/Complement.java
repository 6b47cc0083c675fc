package org.facultyaffairs.matching.scoring;

import static org.facultyaffairs.matching.scoring.Words.midSentence;
import static org.facultyaffairs.matching.scoring.Words.sentence;

import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import org.facultyaffairs.matching.people.Person;
import org.facultyaffairs.matching.people.Topic;

/** What the one knows and the other wants to grow in. Three needs covered are as good as all. */
final class Complement implements PairCriterion {

    private static final int ENOUGH = 3;

    @Override
    public String name() {
        return "expertise-for-need";
    }

    @Override
    public double value(Pair pair) {
        int wanted = Math.min(ENOUGH, needs(pair.receiver()).size());
        return wanted == 0 ? 0 : Math.min(1, covered(pair).topics() / wanted);
    }

    @Override
    public Optional<String> reason(Pair pair) {
        return covered(pair)
                .sentence(topics -> "%s knows what %s wants to grow in: %s."
                        .formatted(
                                pair.relation().giver(),
                                midSentence(pair.relation().receiver()),
                                topics))
                .or(() -> Optional.of(notCovered(pair)));
    }

    private static String notCovered(Pair pair) {
        String giver = pair.relation().giver();
        String receiver = pair.relation().receiver();
        if (pair.receiver().words().interests().isEmpty()) {
            return "%s has not said what they want to grow in.".formatted(receiver);
        }
        return pair.giver().words().expertise().isEmpty()
                ? "%s has named no expertise.".formatted(giver)
                : "%s has named no expertise in what %s wants to grow in.".formatted(giver, midSentence(receiver));
    }

    @Override
    public Optional<String> wouldChange(Pair pair) {
        String giver = pair.relation().giver();
        String receiver = pair.relation().receiver();
        if (pair.receiver().words().interests().isEmpty()) {
            return Optional.of("%s could name interests in their career profile: whoever knows those would come first."
                    .formatted(receiver));
        }
        if (pair.giver().words().expertise().isEmpty()) {
            return Optional.of("%s could name their expertise: it would be held against what %s wants to grow in."
                    .formatted(giver, midSentence(receiver)));
        }
        NavigableSet<Topic> missing = new TreeSet<>(needs(pair.receiver()));
        missing.removeAll(pair.giver().words().expertise());
        return value(pair) < 1 ? sentence(missing, "Expertise in %s would raise it."::formatted) : Optional.empty();
    }

    /** What they are drawn to and not yet expert in, or else whatever they are drawn to. */
    @Override
    public Map<String, Double> ofGiver(OneOfTwo giver) {
        return TopicTraits.known(giver.person().words().expertise());
    }

    @Override
    public Map<String, Double> ofReceiver(OneOfTwo receiver) {
        NavigableSet<Topic> needs = needs(receiver.person());
        return TopicTraits.asked(needs, 1.0 / Math.min(ENOUGH, Math.max(1, needs.size())));
    }

    private static NavigableSet<Topic> needs(Person receiver) {
        NavigableSet<Topic> needs = new TreeSet<>(receiver.words().interests());
        needs.removeAll(receiver.words().expertise());
        return needs.isEmpty() ? receiver.words().interests() : needs;
    }

    private static Coverage covered(Pair pair) {
        return Coverage.of(needs(pair.receiver()), pair.giver().words().expertise());
    }
}
