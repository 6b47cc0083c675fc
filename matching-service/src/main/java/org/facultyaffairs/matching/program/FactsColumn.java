package org.facultyaffairs.matching.program;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.persistence.Converter;
import org.facultyaffairs.chassis.database.JsonColumn;

/** What the office writes, in one column. */
@Converter
public final class FactsColumn extends JsonColumn<ProgramFacts> {

    public FactsColumn() {
        super(new TypeReference<>() {});
    }
}
