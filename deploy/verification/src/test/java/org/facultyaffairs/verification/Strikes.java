package org.facultyaffairs.verification;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Queue;
import java.util.Random;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.facultyaffairs.local.sample.Answer;
import org.facultyaffairs.local.sample.Errand;
import org.facultyaffairs.local.sample.Patience;

/**
 * Kills services while somebody is at work: each blow falls some milliseconds after a certain errand was sent for the
 * first time. Which one, how many milliseconds and whom it strikes is drawn from a seed, so that a run can be repeated;
 * what exactly is under way at that moment is the machine's business.
 */
final class Strikes implements Patience, AutoCloseable {

    /** About as long as an errand takes. */
    private static final int LATEST_MILLIS = 60;

    private record Blow(int errand, Duration after, String service) {}

    private final Patience patience;
    private final Consumer<String> strike;
    private final List<Blow> blows = new ArrayList<>();
    private final Queue<String> fallen = new ConcurrentLinkedQueue<>();
    private final ScheduledExecutorService clockwork = Executors.newSingleThreadScheduledExecutor();
    private int errands;

    /**
     * Blows that are spread evenly, but for chance, over the errands that change something.
     *
     * @param services in any order; one that is named twice is struck twice
     * @param errands how many will be sent
     */
    Strikes(long seed, List<String> services, int errands, Patience patience, Consumer<String> strike) {
        this.patience = patience;
        this.strike = strike;
        Random chance = new Random(seed);
        List<String> shuffled = new ArrayList<>(services);
        Collections.shuffle(shuffled, chance);
        int share = errands / shuffled.size();
        for (int i = 0; i < shuffled.size(); i++) {
            Duration after = Duration.ofMillis(chance.nextInt(LATEST_MILLIS));
            blows.add(new Blow(i * share + chance.nextInt(share), after, shuffled.get(i)));
        }
    }

    @Override
    public Answer answer(Errand errand, Supplier<Answer> attempt) {
        if (errand.changesSomething()) {
            blows.stream().filter(blow -> blow.errand() == errands).forEach(blow -> prepare(blow, errand));
            errands++;
        }
        return patience.answer(errand, attempt);
    }

    private void prepare(Blow blow, Errand errand) {
        var unused = clockwork.schedule(
                () -> {
                    strike.accept(blow.service());
                    fallen.add("%s, %d ms after %s %s"
                            .formatted(blow.service(), blow.after().toMillis(), errand.method(), errand.path()));
                },
                blow.after().toMillis(),
                TimeUnit.MILLISECONDS);
    }

    /** Who was struck when, in words. */
    List<String> fallen() {
        return List.copyOf(fallen);
    }

    /** How many errands changed something so far. */
    int errands() {
        return errands;
    }

    @Override
    public void close() {
        clockwork.shutdownNow();
    }
}
