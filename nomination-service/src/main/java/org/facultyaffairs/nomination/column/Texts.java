package org.facultyaffairs.nomination.column;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.persistence.Converter;
import java.util.List;
import org.facultyaffairs.chassis.database.JsonColumn;

/** A list of texts in one column. */
@Converter
public final class Texts extends JsonColumn<List<String>> {

    public Texts() {
        super(new TypeReference<>() {});
    }
}
