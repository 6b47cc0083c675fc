package org.facultyaffairs.profile.directory;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.persistence.Converter;
import java.util.List;
import org.facultyaffairs.chassis.database.JsonColumn;

/** A person's posts as JSON. */
@Converter
class AppointmentsColumn extends JsonColumn<List<Appointment>> {
    AppointmentsColumn() {
        super(new TypeReference<>() {});
    }
}
