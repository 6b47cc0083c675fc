package org.facultyaffairs.metrics.metric;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Min;
import org.facultyaffairs.metrics.suppression.Threshold;

/** Under how many people a count is hidden. Never under 5, whatever is configured. */
@ConfigMapping(prefix = "house.suppression")
public interface HouseThresholds {

    /** On the analysts' page and in JSON, 5 and more. Higher hides more. */
    @WithDefault("5")
    @Min(Threshold.LOWEST)
    int pageK();

    /** In CSV and whatever else leaves the house, 5 and more. Higher hides more. */
    @WithDefault("11")
    @Min(Threshold.LOWEST)
    int exportK();

    /** For who reads on the page. */
    default Threshold page() {
        return new Threshold(pageK());
    }

    /** For what can be passed on; never more telling than the page. */
    default Threshold export() {
        return new Threshold(Math.max(pageK(), exportK()));
    }
}
