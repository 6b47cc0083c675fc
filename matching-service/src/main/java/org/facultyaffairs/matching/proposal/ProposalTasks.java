package org.facultyaffairs.matching.proposal;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.facultyaffairs.chassis.http.Caller;
import org.facultyaffairs.chassis.tasks.Task;
import org.facultyaffairs.chassis.tasks.TaskSource;
import org.facultyaffairs.matching.people.FacultyId;
import org.facultyaffairs.matching.people.People;
import org.facultyaffairs.matching.people.Person;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;

/** A proposal awaits an answer of each of the two. */
@ApplicationScoped
class ProposalTasks implements TaskSource {

    private final Proposals proposals;
    private final People people;

    ProposalTasks(Proposals proposals, People people) {
        this.proposals = proposals;
        this.people = people;
    }

    @Override
    public Uni<List<Task>> openFor(Mutiny.Session session, Caller caller) {
        Optional<FacultyId> me = caller.person().map(FacultyId::new);
        return me.isEmpty()
                ? Uni.createFrom().item(List.of())
                : proposals
                        .unanswered(session, me.get(), MOST)
                        .chain(open -> named(session, me.get(), open, 0, new ArrayList<>()));
    }

    /** One after the other: a session is one flow. */
    private Uni<List<Task>> named(
            Mutiny.Session session, FacultyId me, List<Proposal> open, int next, List<Task> tasks) {
        if (next == open.size()) {
            return Uni.createFrom().item(tasks);
        }
        Proposal proposal = open.get(next);
        Side side = proposal.sideOf(me).orElseThrow();
        FacultyId other = new FacultyId(side == Side.MENTEE ? proposal.mentorId() : proposal.menteeId());
        return people.find(session, other)
                .invoke(person -> tasks.add(task(proposal, side, person)))
                .chain(() -> named(session, me, open, next + 1, tasks));
    }

    private static Task task(Proposal proposal, Side side, @Nullable Person other) {
        String name = other == null ? "a colleague" : other.name();
        return new Task(
                "proposal-" + proposal.id(),
                "answer-proposal",
                "Say whether you would like %s as your %s.".formatted(name, side == Side.MENTEE ? "mentor" : "mentee"),
                "/v1/proposals/" + proposal.id(),
                proposal.answerBy(),
                proposal.madeAt());
    }
}
