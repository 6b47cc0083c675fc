package org.facultyaffairs.metrics.funnel;

import org.facultyaffairs.metrics.equity.Rate;

/** From one stage to the next: how many of those who reached the first reached the second too. */
public record Step(String from, String to, Rate passed) {}
