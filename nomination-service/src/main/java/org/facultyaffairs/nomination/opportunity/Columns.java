package org.facultyaffairs.nomination.opportunity;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.persistence.Converter;
import java.util.List;
import org.facultyaffairs.chassis.database.JsonColumn;

/** How the parts of an opportunity that are read and written as a whole are kept. */
final class Columns {

    private Columns() {}

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
