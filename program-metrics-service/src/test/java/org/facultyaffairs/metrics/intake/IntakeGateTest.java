package org.facultyaffairs.metrics.intake;

import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.mutiny.Uni;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

class IntakeGateTest {

    private final IntakeGate gate = new IntakeGate();
    private final List<String> done = new ArrayList<>();

    @Test
    void whoComesToAClosedGateWaitsAndIsLetInAfterwards() {
        assertThat(gate.close()).isDone();
        Uni<Void> waiting = gate.pass(() -> work("late"));
        waiting.subscribe().with(nothing -> done.add("finished"));
        assertThat(done).isEmpty();

        // When
        gate.open();

        // Then
        assertThat(done).containsExactly("late", "finished");
    }

    @Test
    void closingWaitsForWhoIsInside() {
        CompletableFuture<Void> inside = new CompletableFuture<>();
        gate.pass(() -> Uni.createFrom().completionStage(inside)).subscribe().with(nothing -> done.add("left"));

        // When
        CompletableFuture<Void> closed = gate.close();

        // Then
        assertThat(closed).isNotDone();
        inside.complete(null);
        assertThat(closed).isDone();
        assertThat(done).containsExactly("left");
    }

    private Uni<Void> work(String name) {
        return Uni.createFrom().voidItem().invoke(() -> done.add(name));
    }
}
