package org.facultyaffairs.matching.proposal;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.persistence.Converter;
import org.facultyaffairs.chassis.database.JsonColumn;

/** How grounds are kept. */
@Converter
class GroundsColumn extends JsonColumn<Grounds> {

    GroundsColumn() {
        super(new TypeReference<>() {});
    }
}
