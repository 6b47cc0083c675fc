package org.facultyaffairs.nomination.committee;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.facultyaffairs.chassis.database.Transactions;
import org.facultyaffairs.chassis.http.Caller;
import org.facultyaffairs.chassis.http.Refusal;
import org.facultyaffairs.nomination.conflict.ConflictKind;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;

/** The conflicts of a committee: all of them for the office and the chair, their own words for a member. */
@ApplicationScoped
public class ConflictList {

    private final Transactions transactions;
    private final CommitteeDoor door;
    private final Conflicts conflicts;
    private final Caller caller;

    ConflictList(Transactions transactions, CommitteeDoor door, Conflicts conflicts, Caller caller) {
        this.transactions = transactions;
        this.door = door;
        this.conflicts = conflicts;
        this.caller = caller;
    }

    /**
     * One conflict, as far as the caller may know of it.
     *
     * @param nomination absent when it concerns all of them
     */
    public record Entry(UUID member, @Nullable UUID nomination, ConflictKind kind, String reason) {}

    /**
     * What was declared, then what is detected. A member is not told what is detected, nor is the chair of a blind review
     * before the decision: it would tell them who the nominee is.
     *
     * @throws Refusal as {@link CommitteeDoor#enter}
     */
    public Uni<List<Entry>> of(UUID opportunity) {
        return transactions.read(session -> door.enter(session, opportunity).chain(attendance -> conflicts
                .declared(session, opportunity)
                .chain(declared -> attendance.capacity() == Capacity.MEMBER
                        ? Uni.createFrom().item(own(declared))
                        : all(session, attendance, declared))));
    }

    private List<Entry> own(List<Declaration> declared) {
        return declared.stream()
                .filter(declaration -> caller.is(declaration.memberId()))
                .map(ConflictList::entry)
                .toList();
    }

    private Uni<List<Entry>> all(Mutiny.Session session, Attendance attendance, List<Declaration> declared) {
        List<Entry> entries =
                new ArrayList<>(declared.stream().map(ConflictList::entry).toList());
        if (readsBlind(attendance)) {
            return Uni.createFrom().item(entries);
        }
        List<UUID> members =
                attendance.committee().seats().stream().map(Seat::personId).toList();
        return conflicts
                .of(session, attendance.opportunity().id(), members)
                .invoke(found -> found.all().stream()
                        .filter(one -> one.conflict().kind() != ConflictKind.DECLARED)
                        .map(ConflictList::entry)
                        .forEach(entries::add))
                .replaceWith(entries);
    }

    private static boolean readsBlind(Attendance attendance) {
        return attendance.capacity() == Capacity.CHAIR
                && attendance.opportunity().facts().blindReview()
                && !attendance.committee().decided();
    }

    private static Entry entry(FoundConflicts.Found found) {
        return new Entry(
                found.conflict().member().value(),
                found.nomination().value(),
                found.conflict().kind(),
                found.conflict().reason());
    }

    private static Entry entry(Declaration declaration) {
        return new Entry(
                declaration.memberId(), declaration.nominationId(), ConflictKind.DECLARED, declaration.reason());
    }
}
