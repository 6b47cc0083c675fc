package org.facultyaffairs.nomination.calendar.api;

import io.quarkus.security.Authenticated;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.facultyaffairs.nomination.calendar.AwardCalendar;
import org.facultyaffairs.nomination.calendar.ICalendar;
import org.jspecify.annotations.Nullable;

/** The award calendar. */
@Path("/v1/opportunities/calendar")
@Authenticated
@Tag(name = "Opportunities")
@APIResponse(responseCode = "422", description = "A period that ends before it begins, or is longer than two years")
@Produces(MediaType.APPLICATION_JSON)
public class CalendarResource {

    private final AwardCalendar calendar;
    private final Clock clock;

    CalendarResource(AwardCalendar calendar, Clock clock) {
        this.calendar = calendar;
        this.clock = clock;
    }

    @GET
    @Produces("application/json")
    @Operation(summary = "The days that matter to open opportunities; a year from today where nothing is said")
    @APIResponse(responseCode = "200", description = "The days, in order")
    public Uni<CalendarView> days(
            @QueryParam("from") @Nullable LocalDate from, @QueryParam("to") @Nullable LocalDate to) {
        return calendar.days(from, to).map(CalendarView::new);
    }

    @GET
    @Produces("text/calendar")
    @Operation(summary = "The same as iCalendar, to subscribe to")
    @APIResponse(responseCode = "200", description = "One all-day event for each")
    public Uni<String> subscribe(
            @QueryParam("from") @Nullable LocalDate from, @QueryParam("to") @Nullable LocalDate to) {
        return calendar.days(from, to).map(days -> ICalendar.of(days, clock.instant()));
    }
}
