package org.facultyaffairs.nomination.conflict;

import java.util.Optional;
import org.facultyaffairs.nomination.people.FacultyId;
import org.jspecify.annotations.Nullable;

/**
 * A member's own word that they should not judge.
 *
 * @param about the nominee it concerns; null when it concerns the whole opportunity
 * @param reason in the member's words; seen by the office and the chair only
 */
public record DeclaredConflict(FacultyId member, @Nullable FacultyId about, String reason) {

    boolean concerns(FacultyId someMember, FacultyId nominee) {
        return member.equals(someMember)
                && Optional.ofNullable(about).map(nominee::equals).orElse(true);
    }
}
