package org.facultyaffairs.matching.sponsorship.api;

import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.facultyaffairs.matching.people.FacultyId;
import org.facultyaffairs.matching.sponsorship.Sponsorships;
import org.jspecify.annotations.Nullable;

/** Which sponsorships are asked for. */
public class SponsorshipQuery {

    @QueryParam("sponsor")
    @Parameter(description = "Only those by this person.")
    @Nullable
    UUID sponsor;

    @QueryParam("protege")
    @Parameter(description = "Only those for this person.")
    @Nullable
    UUID protege;

    Sponsorships.Filter filter() {
        return new Sponsorships.Filter(person(sponsor), person(protege));
    }

    private static @Nullable FacultyId person(@Nullable UUID id) {
        return id == null ? null : new FacultyId(id);
    }
}
