package org.facultyaffairs.matching.enrollment;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.facultyaffairs.matching.people.FacultyId;
import org.facultyaffairs.matching.people.Person;
import org.jspecify.annotations.Nullable;

/**
 * The others, as far as somebody's terms name them.
 *
 * @param known those of the named who are known here
 * @param enrolled everybody who takes part in the other role
 * @param wished whom they wished for already: who has left since stays on the list, and counts again on coming back
 */
record Company(Map<FacultyId, Person> known, Set<UUID> enrolled, Set<UUID> wished) {

    @Nullable
    Person find(UUID id) {
        return known.get(new FacultyId(id));
    }

    boolean mayBeWished(UUID id) {
        return enrolled.contains(id) || wished.contains(id);
    }
}
