package org.facultyaffairs.matching.matchrun;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.persistence.Converter;
import org.facultyaffairs.chassis.database.JsonColumn;

/** How what a run holds is kept. */
final class RunColumns {

    private RunColumns() {}

    @Converter
    static class Choice extends JsonColumn<RunChoice> {
        Choice() {
            super(new TypeReference<>() {});
        }
    }

    @Converter
    static class Figures extends JsonColumn<RunFigures> {
        Figures() {
            super(new TypeReference<>() {});
        }
    }
}
