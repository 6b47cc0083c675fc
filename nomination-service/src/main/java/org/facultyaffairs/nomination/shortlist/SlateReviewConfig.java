package org.facultyaffairs.nomination.shortlist;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;

/** Whether and how often slates are held against their policies in this institution. */
@ConfigMapping(prefix = "house.slate-review")
public interface SlateReviewConfig {

    /** {@code false} switches reviews of slates off: no self-identification is then opened by this service. */
    @WithDefault("true")
    boolean enabled();

    /** How often the slates of one opportunity are reviewed at most, 1 to 50. */
    @WithDefault("5")
    @Min(1)
    @Max(50)
    int mostPerOpportunity();
}
