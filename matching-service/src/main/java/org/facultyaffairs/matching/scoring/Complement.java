package org.facultyaffairs.matching.scoring;

import static org.facultyaffairs.matching.scoring.Words.midSentence;
import static org.facultyaffairs.matching.scoring.Words.sentence;

import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import org.facultyaffairs.matching.people.Topic;

/** What the one knows and the other wants to grow in. Three needs covered are as good as all. */
final class Complement implements Criterion<Pair> {

    private static final int ENOUGH = 3;

    @Override
    public String name() {
        return "expertise-for-need";
    }

    @Override
    public double value(Pair pair) {
        int wanted = Math.min(ENOUGH, needs(pair).size());
        return wanted == 0 ? 0 : Math.min(1, covered(pair).topics() / wanted);
    }

    @Override
    public Optional<String> reason(Pair pair) {
        return covered(pair).sentence(topics -> "%s knows what %s wants to grow in: %s."
                .formatted(pair.relation().giver(), midSentence(pair.relation().receiver()), topics));
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
        return covered(pair).isEmpty()
                ? sentence(needs(pair), topics -> "Expertise in %s would raise it.".formatted(topics))
                : Optional.empty();
    }

    /** What they are drawn to and not yet expert in, or else whatever they are drawn to. */
    private static NavigableSet<Topic> needs(Pair pair) {
        NavigableSet<Topic> needs = new TreeSet<>(pair.receiver().words().interests());
        needs.removeAll(pair.receiver().words().expertise());
        return needs.isEmpty() ? pair.receiver().words().interests() : needs;
    }

    private static Coverage covered(Pair pair) {
        return Coverage.of(needs(pair), pair.giver().words().expertise());
    }
}
