package org.facultyaffairs.nomination.reviewing;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.persistence.Converter;
import java.util.Map;
import org.facultyaffairs.chassis.database.JsonColumn;

/** Scores by criterion in one column. */
@Converter
public final class Scores extends JsonColumn<Map<String, Integer>> {

    public Scores() {
        super(new TypeReference<>() {});
    }
}
