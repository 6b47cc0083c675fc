package org.facultyaffairs.matching.column;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import jakarta.persistence.AttributeConverter;
import org.jspecify.annotations.Nullable;

/**
 * Keeps a value as JSON text. A value is replaced as a whole, never changed in place, so that Hibernate sees it change.
 * Its form is this service's own affair: what is stored must stay readable when the value's type grows.
 */
public class JsonColumn<T> implements AttributeConverter<T, String> {

    private static final ObjectMapper JSON =
            JsonMapper.builder().addModule(new JavaTimeModule()).build();

    private final TypeReference<T> type;

    protected JsonColumn(TypeReference<T> type) {
        this.type = type;
    }

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable T value) {
        try {
            return value == null ? null : JSON.writeValueAsString(value);
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException("A value cannot be kept as JSON", broken);
        }
    }

    @Override
    public @Nullable T convertToEntityAttribute(@Nullable String text) {
        try {
            return text == null ? null : JSON.readValue(text, type);
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException("A kept value cannot be read", broken);
        }
    }
}
