package org.facultyaffairs.nomination.column;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.persistence.Converter;
import java.util.List;
import java.util.UUID;
import org.facultyaffairs.chassis.database.JsonColumn;

/** A list of ids in one column. */
@Converter
public final class Ids extends JsonColumn<List<UUID>> {

    public Ids() {
        super(new TypeReference<>() {});
    }
}
