package org.facultyaffairs.nomination.escalation.api;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.facultyaffairs.chassis.http.Page;
import org.facultyaffairs.chassis.http.Paging;
import org.facultyaffairs.nomination.escalation.UnansweredList;

/** Calls that nobody has answered. */
@Path("/v1/opportunities/unanswered")
@Tag(name = "Opportunities")
@Produces(MediaType.APPLICATION_JSON)
public class UnansweredResource {

    private final UnansweredList unansweredList;

    UnansweredResource(UnansweredList unansweredList) {
        this.unansweredList = unansweredList;
    }

    @GET
    @RolesAllowed({"leader", "program-manager"})
    @Operation(
            summary = "Open calls for which nothing was handed in yet, nearest deadline first",
            description = "All of them for the office; for a leader those of the own unit and of the units below it.")
    public Uni<Page<UnansweredView>> unanswered(@BeanParam Paging paging) {
        return unansweredList.page(paging).map(page -> page.map(UnansweredView::of));
    }
}
