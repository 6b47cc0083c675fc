package org.facultyaffairs.chassis.audit;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotBlank;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.facultyaffairs.chassis.database.Transactions;
import org.facultyaffairs.chassis.http.Page;
import org.facultyaffairs.chassis.http.Paging;

/** The audit, for the platform's operator. */
@Path("/v1/audit")
@Tag(name = "Operation")
@Produces(MediaType.APPLICATION_JSON)
public class AuditResource {

    private final Audit audit;
    private final Transactions transactions;

    AuditResource(Audit audit, Transactions transactions) {
        this.audit = audit;
        this.transactions = transactions;
    }

    @GET
    @RolesAllowed("admin")
    @Operation(summary = "Who did what to a subject, or what an actor did, newest first")
    public Uni<Page<Audit.Entry>> list(@QueryParam("subject") @NotBlank String subject, @BeanParam Paging paging) {
        return transactions.read(session -> audit.of(session, subject, paging));
    }
}
