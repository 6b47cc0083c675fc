package org.facultyaffairs.nomination.nomination;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.facultyaffairs.chassis.audit.Audit;
import org.facultyaffairs.chassis.database.Transactions;
import org.facultyaffairs.chassis.http.Caller;
import org.facultyaffairs.chassis.http.IfMatch;
import org.facultyaffairs.chassis.http.Refusal;
import org.jspecify.annotations.Nullable;

/** The nominator words the statement anew, as long as it is not handed in. */
@ApplicationScoped
public class RestateNomination {

    private final Transactions transactions;
    private final NominationSight sight;
    private final Audit audit;
    private final Caller caller;

    RestateNomination(Transactions transactions, NominationSight sight, Audit audit, Caller caller) {
        this.transactions = transactions;
        this.sight = sight;
        this.audit = audit;
        this.caller = caller;
    }

    /**
     * Words it anew. The statement is in no event, so nobody hears of it but the audit.
     *
     * @throws Refusal 403 unless the caller is the nominator, 409 once it is submitted, 412 and 428 as {@link IfMatch}
     */
    public Uni<Nomination> restate(UUID id, String statement, @Nullable String ifMatch) {
        UUID person = caller.requirePerson();
        return transactions.run(session -> sight.requireForChange(session, id)
                .invoke(nomination -> IfMatch.require(ifMatch, nomination.version()))
                .invoke(nomination -> nomination.restate(person, statement))
                .call(() -> audit.note(session, "nomination-restated", id.toString(), null))
                .call(session::flush));
    }
}
