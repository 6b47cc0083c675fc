package org.facultyaffairs.metrics.metric;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.facultyaffairs.chassis.http.Refusal;

/** Every metric there is, in the order in which they are shown; read from {@code metrics/catalogue.json}. */
@ApplicationScoped
public class Catalogue {

    private final List<MetricDefinition> metrics;

    Catalogue(ObjectMapper json) {
        try (InputStream file = Catalogue.class.getResourceAsStream("/metrics/catalogue.json")) {
            metrics = List.copyOf(
                    json.readValue(Objects.requireNonNull(file), new TypeReference<List<MetricDefinition>>() {}));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    public List<MetricDefinition> all() {
        return metrics;
    }

    /**
     * The metric of that name and sort.
     *
     * @throws Refusal 404 when there is none
     */
    public MetricDefinition require(String name, boolean equity) {
        return metrics.stream()
                .filter(metric -> metric.name().equals(name) && metric.equity() == equity)
                .findFirst()
                .orElseThrow(() -> Refusal.notFound("metric-unknown", "No metric is called " + name + " here."));
    }

    /** Figures that an event of this type may change at once; equity figures are frozen and change by themselves. */
    public Set<String> affectedBy(String eventType) {
        return metrics.stream()
                .filter(metric -> !metric.equity() && metric.sourceEvents().contains(eventType))
                .map(MetricDefinition::name)
                .collect(Collectors.toSet());
    }
}
