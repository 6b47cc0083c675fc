package org.facultyaffairs.profile.directory;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Objects;
import java.util.function.Function;
import org.facultyaffairs.chassis.database.Transactions;
import org.facultyaffairs.chassis.http.IfMatch;
import org.facultyaffairs.chassis.http.Refusal;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;

/** A person says of themselves what is theirs to say, not HR's. */
@ApplicationScoped
public class DescribeMyself {

    private final Transactions transactions;
    private final Announcements announcements;

    DescribeMyself(Transactions transactions, Announcements announcements) {
        this.transactions = transactions;
        this.announcements = announcements;
    }

    /** What a person may say of themselves beside the career profile. */
    public record Own(
            @Nullable PersonName preferredName, @Nullable String orcid) {

        static Own of(FacultyMember member) {
            return new Own(member.preferredName().orElse(null), member.orcid());
        }
    }

    /**
     * Replaces what the person says by what the patch makes of it.
     *
     * @throws Refusal 404 when the person is not on file, 409 when the iD is somebody else's, 412, 428, 422
     */
    public Uni<FacultyMember> patch(FacultyId me, Function<Own, Own> patch, @Nullable String ifMatch) {
        return transactions.run(session -> Faculty.requireForChange(session, me)
                .invoke(member -> IfMatch.require(ifMatch, member.version()))
                .call(member -> {
                    Own now = Own.of(member);
                    Own wanted = patch.apply(now);
                    return wanted.equals(now) ? Uni.createFrom().voidItem() : take(session, member, wanted);
                }));
    }

    private Uni<Void> take(Mutiny.Session session, FacultyMember member, Own wanted) {
        Orcid orcid = wanted.orcid() == null ? null : new Orcid(wanted.orcid());
        return requireFree(session, member, orcid)
                .invoke(() -> member.callMe(wanted.preferredName(), orcid))
                .chain(() -> announcements.of(session, member, "the person's own name or iD changed"));
    }

    private static Uni<Void> requireFree(Mutiny.Session session, FacultyMember member, @Nullable Orcid orcid) {
        if (orcid == null || Objects.equals(orcid.value(), member.orcid())) {
            return Uni.createFrom().voidItem();
        }
        return session.createSelectionQuery("select count(*) from FacultyMember where orcid = ?1", Long.class)
                .setParameter(1, orcid.value())
                .getSingleResult()
                .invoke(holders -> {
                    if (holders > 0) {
                        throw Refusal.conflict("orcid-taken", "Another person has this ORCID iD already.");
                    }
                })
                .replaceWithVoid();
    }
}
