package org.facultyaffairs.profile.directory;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.persistence.Converter;
import org.facultyaffairs.chassis.database.JsonColumn;

/** A person's words as JSON; the table searches in a generated {@code jsonb} of it. */
@Converter
class WordsColumn extends JsonColumn<CareerWords> {
    WordsColumn() {
        super(new TypeReference<>() {});
    }
}
