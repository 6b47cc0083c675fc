package org.facultyaffairs.matching.enrollment;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.persistence.Converter;
import org.facultyaffairs.chassis.database.JsonColumn;

/** The terms in one column. */
@Converter
public final class TermsColumn extends JsonColumn<Terms> {

    public TermsColumn() {
        super(new TypeReference<>() {});
    }
}
