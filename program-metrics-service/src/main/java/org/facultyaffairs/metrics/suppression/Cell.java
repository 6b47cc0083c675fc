package org.facultyaffairs.metrics.suppression;

/** A place in a {@link CountTable}. The index one past the last row or column is the margin. */
public record Cell(int row, int column) {}
