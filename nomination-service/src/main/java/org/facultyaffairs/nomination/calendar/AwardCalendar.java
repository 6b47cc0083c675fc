package org.facultyaffairs.nomination.calendar;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.facultyaffairs.chassis.database.Transactions;
import org.facultyaffairs.chassis.http.Refusal;
import org.facultyaffairs.nomination.calendar.CalendarDay.What;
import org.facultyaffairs.nomination.call.CallForApplications;
import org.facultyaffairs.nomination.call.Calls;
import org.facultyaffairs.nomination.opportunity.Opportunity;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;

/** The days that matter to open opportunities, in order. */
@ApplicationScoped
public class AwardCalendar {

    private static final Comparator<CalendarDay> IN_ORDER = Comparator.comparing(CalendarDay::on)
            .thenComparing(CalendarDay::what)
            .thenComparing(CalendarDay::title)
            .thenComparing(CalendarDay::opportunityId);

    private final Transactions transactions;
    private final Calls calls;
    private final Clock clock;

    AwardCalendar(Transactions transactions, Calls calls, Clock clock) {
        this.transactions = transactions;
        this.calls = calls;
        this.clock = clock;
    }

    /**
     * The days from one to another, both included; a year from today where nothing is said.
     *
     * @throws Refusal 422 when the last day is before the first, or more than two years after it
     */
    public Uni<List<CalendarDay>> days(@Nullable LocalDate from, @Nullable LocalDate to) {
        LocalDate first =
                Optional.ofNullable(from).orElseGet(() -> LocalDate.ofInstant(clock.instant(), clock.getZone()));
        LocalDate last = Optional.ofNullable(to).orElseGet(() -> first.plusYears(1));
        if (last.isBefore(first) || last.isAfter(first.plusYears(2))) {
            throw Refusal.brokenRule(
                    "bad-period", "A calendar goes from one day to a later one, over two years at most.");
        }
        return transactions.read(session -> open(session, first).chain(found -> calls.find(
                        session, found.stream().map(Opportunity::id).toList())
                .map(written -> days(found, byOpportunity(written)).stream()
                        .filter(day -> !day.on().isBefore(first) && !day.on().isAfter(last))
                        .sorted(IN_ORDER)
                        .toList())));
    }

    private static Uni<List<Opportunity>> open(Mutiny.Session session, LocalDate first) {
        return session.createSelectionQuery("""
                        from Opportunity
                         where status = 'OPEN' and (facts.internalDeadline >= ?1 or facts.externalDeadline >= ?1)""", Opportunity.class)
                .setParameter(1, first)
                .getResultList();
    }

    private static Map<UUID, CallForApplications> byOpportunity(List<CallForApplications> written) {
        return written.stream().collect(Collectors.toMap(CallForApplications::opportunityId, Function.identity()));
    }

    private static List<CalendarDay> days(List<Opportunity> found, Map<UUID, CallForApplications> written) {
        List<CalendarDay> days = new ArrayList<>();
        for (Opportunity opportunity : found) {
            days.add(day(
                    opportunity, What.INTERNAL_DEADLINE, opportunity.deadline().day()));
            LocalDate external = opportunity.facts().externalDeadline();
            if (external != null) {
                days.add(day(opportunity, What.EXTERNAL_DEADLINE, external));
            }
            CallForApplications call = written.get(opportunity.id());
            if (call != null) {
                days.add(day(opportunity, What.CALL_OPENS, call.said().opens()));
                days.add(day(opportunity, What.CALL_CLOSES, call.said().closes()));
            }
        }
        return days;
    }

    private static CalendarDay day(Opportunity opportunity, What what, LocalDate on) {
        return new CalendarDay(
                opportunity.id(),
                opportunity.kind(),
                opportunity.title(),
                opportunity.unit().value(),
                what,
                on);
    }
}
