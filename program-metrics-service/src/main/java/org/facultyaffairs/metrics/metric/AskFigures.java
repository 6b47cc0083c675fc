package org.facultyaffairs.metrics.metric;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.facultyaffairs.chassis.database.Transactions;
import org.facultyaffairs.chassis.http.Refusal;
import org.facultyaffairs.metrics.suppression.Threshold;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;

/** Somebody asks for a metric's figures. */
@ApplicationScoped
public class AskFigures {

    private static final Instant EVER = Instant.parse("1900-01-01T00:00:00Z");
    private static final Instant NEVER = Instant.parse("3000-01-01T00:00:00Z");

    private final Transactions transactions;
    private final Catalogue catalogue;
    private final FigureMetrics metrics;
    private final ScopeOfCaller scopes;
    private final Clock clock;

    AskFigures(
            Transactions transactions, Catalogue catalogue, FigureMetrics metrics, ScopeOfCaller scopes, Clock clock) {
        this.transactions = transactions;
        this.catalogue = catalogue;
        this.metrics = metrics;
        this.scopes = scopes;
        this.clock = clock;
    }

    /**
     * Figures for the caller.
     *
     * @param threshold under which counts of people are hidden
     * @throws Refusal 404 for an unknown metric, 400 for a parameter that it does not take, 403 beyond one's own units
     */
    public Uni<Figures> ask(String name, AskedFor asked, Threshold threshold) {
        MetricDefinition metric = catalogue.require(name, false);
        asked.checkAgainst(metric);
        return transactions.read(session -> scopes.of(session, asked.unit())
                .chain(scope -> answer(session, metric, asked, question(metric, asked, scope, threshold))));
    }

    /** The time of the latest event that is counted, if there is one. */
    public Uni<Optional<Instant>> countedUntil() {
        return transactions.read(AskFigures::countedUntil);
    }

    private Uni<Figures> answer(Mutiny.Session session, MetricDefinition metric, AskedFor asked, Question question) {
        return countedUntil(session).chain(until -> metrics.of(metric)
                .rows(session, question)
                .map(rows -> new Figures(
                        metric.name(), metric.title(), metric.unit(), metric.goal(), until.orElse(null), asked, rows)));
    }

    private Question question(MetricDefinition metric, AskedFor asked, Scope scope, Threshold threshold) {
        @Nullable LocalDate first = asked.first();
        @Nullable LocalDate last = asked.last();
        return new Question(
                metric,
                first == null ? EVER : first.atStartOfDay(clock.getZone()).toInstant(),
                last == null
                        ? NEVER
                        : last.plusDays(1).atStartOfDay(clock.getZone()).toInstant(),
                asked.by(),
                asked.interval() == null
                        ? null
                        : Question.Period.of(asked.interval()).orElse(null),
                scope,
                threshold,
                LocalDate.now(clock),
                clock.getZone());
    }

    private static Uni<Optional<Instant>> countedUntil(Mutiny.Session session) {
        return session.createNativeQuery(
                        "select occurred_at from event_log order by occurred_at desc limit 1", Instant.class)
                .getSingleResultOrNull()
                .map(Optional::ofNullable);
    }
}
