package org.facultyaffairs.nomination.column;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.persistence.Converter;
import java.util.List;

/** A list of texts in one column. */
@Converter
public final class Texts extends JsonColumn<List<String>> {

    public Texts() {
        super(new TypeReference<>() {});
    }
}
