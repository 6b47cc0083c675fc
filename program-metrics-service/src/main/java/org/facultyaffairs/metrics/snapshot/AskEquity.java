package org.facultyaffairs.metrics.snapshot;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.facultyaffairs.chassis.audit.Audit;
import org.facultyaffairs.chassis.database.Transactions;
import org.facultyaffairs.chassis.http.Refusal;
import org.facultyaffairs.chassis.work.LongWork;
import org.facultyaffairs.metrics.equity.EquityFigures;
import org.facultyaffairs.metrics.metric.Catalogue;
import org.facultyaffairs.metrics.metric.MetricDefinition;
import org.facultyaffairs.metrics.suppression.PublishedNestedSelections;
import org.facultyaffairs.metrics.suppression.Threshold;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;

/** Somebody asks for equity figures: noted in the audit, answered from what is frozen. */
@ApplicationScoped
public class AskEquity {

    private static final String NOBODY_YET = "Nobody has been counted yet.";
    private static final String NOT_TOGETHER =
            "Two dimensions are shown only when they were frozen at the same time as each of them alone.";

    private final Transactions transactions;
    private final Catalogue catalogue;
    private final FrozenTables tables;
    private final Freeze freeze;
    private final Audit audit;

    AskEquity(Transactions transactions, Catalogue catalogue, FrozenTables tables, Freeze freeze, Audit audit) {
        this.transactions = transactions;
        this.catalogue = catalogue;
        this.tables = tables;
        this.freeze = freeze;
        this.audit = audit;
    }

    private record Asked(MetricDefinition metric, EquityMetric equity, Cut cut, Threshold threshold) {

        FrozenTable.Key key(Cut frozen) {
            return new FrozenTable.Key(equity.study(), frozen, threshold.k());
        }

        /** The table asked for, and those that are shown with it because they can be summed up from it. */
        List<FrozenTable.Key> keys() {
            return Stream.concat(Stream.of(cut.source()), cut.alone())
                    .distinct()
                    .map(this::key)
                    .toList();
        }
    }

    /**
     * Figures by one or two dimensions.
     *
     * @throws Refusal 404 for an unknown metric, 400 for dimensions that it does not have
     */
    public Uni<EquityTable> ask(String name, String by, Threshold threshold) {
        MetricDefinition metric = catalogue.require(name, true);
        Asked asked = new Asked(metric, EquityMetric.of(name), Cut.parse(by, metric), threshold);
        return transactions
                .run(session -> audit.note(
                                session,
                                "equity-queried",
                                name,
                                "by=%s, k=%d".formatted(asked.cut().key(), threshold.k()))
                        .chain(() -> show(session, asked)))
                .chain(shown -> shown.containsKey(asked.key(asked.cut().source()))
                        ? Uni.createFrom().item(shown)
                        : freeze.now().chain(() -> transactions.run(session -> show(session, asked))))
                .chain(shown -> LongWork.offTheEventLoop(() -> answer(asked, shown)));
    }

    private Uni<Map<FrozenTable.Key, FrozenTable>> show(Mutiny.Session session, Asked asked) {
        return tables.find(session, asked.keys()).call(found -> {
            Uni<Void> done = Uni.createFrom().voidItem();
            for (FrozenTable table : found.values()) {
                done = done.chain(() -> tables.markShown(session, table));
            }
            return done;
        });
    }

    private static EquityTable answer(Asked asked, Map<FrozenTable.Key, FrozenTable> shown) {
        @Nullable FrozenTable table = shown.get(asked.key(asked.cut().source()));
        if (table == null) {
            return EquityTable.empty(
                    asked.metric(), asked.cut(), asked.threshold().k(), NOBODY_YET);
        }
        PublishedNestedSelections published = isTogether(table, shown, asked)
                ? new Publication(asked.equity().study(), asked.threshold()).of(asked.cut(), table.tallies())
                : Publication.withheld(table.tallies(), NOT_TOGETHER);
        return EquityTable.of(
                asked.metric(),
                asked.cut(),
                table,
                EquityFigures.of(asked.equity().answer(published)));
    }

    private static boolean isTogether(FrozenTable table, Map<FrozenTable.Key, FrozenTable> shown, Asked asked) {
        return asked.keys().stream()
                .map(shown::get)
                .allMatch(other -> other != null && other.frozenAt().equals(table.frozenAt()));
    }
}
