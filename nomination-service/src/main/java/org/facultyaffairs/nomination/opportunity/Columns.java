package org.facultyaffairs.nomination.opportunity;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.List;
import org.facultyaffairs.chassis.database.JsonColumn;
import org.facultyaffairs.nomination.people.UnitId;
import org.jspecify.annotations.Nullable;

/** How the parts of an opportunity that are read and written as a whole are kept. */
final class Columns {

    private Columns() {}

    /** A unit as its code. */
    @Converter
    public static final class OfUnit implements AttributeConverter<UnitId, String> {

        @Override
        public @Nullable String convertToDatabaseColumn(@Nullable UnitId unit) {
            return unit == null ? null : unit.value();
        }

        @Override
        public @Nullable UnitId convertToEntityAttribute(@Nullable String code) {
            return code == null ? null : new UnitId(code);
        }
    }

    /** The rubric in one column. */
    @Converter
    public static final class OfRubric extends JsonColumn<List<RubricCriterion>> {
        public OfRubric() {
            super(new TypeReference<>() {});
        }
    }

    /** The slate policy in one column. */
    @Converter
    public static final class OfSlatePolicy extends JsonColumn<SlateMinimums> {
        public OfSlatePolicy() {
            super(new TypeReference<>() {});
        }
    }

    /** The policy in one column. */
    @Converter
    public static final class OfPolicy extends JsonColumn<Policy> {
        public OfPolicy() {
            super(new TypeReference<>() {});
        }
    }
}
