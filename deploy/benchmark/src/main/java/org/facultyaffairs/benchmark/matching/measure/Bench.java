package org.facultyaffairs.benchmark.matching.measure;

import java.util.List;

/**
 * A benchmark by its number.
 *
 * @param about what is measured against whom, in a sentence or two for the report
 */
public record Bench(String id, String title, String about, List<Trial> trials) {}
