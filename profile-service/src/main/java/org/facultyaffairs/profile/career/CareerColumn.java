package org.facultyaffairs.profile.career;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.persistence.Converter;
import org.facultyaffairs.chassis.database.JsonColumn;

/** A version of a career profile as JSON. */
@Converter
class CareerColumn extends JsonColumn<Career> {
    CareerColumn() {
        super(new TypeReference<>() {});
    }
}
