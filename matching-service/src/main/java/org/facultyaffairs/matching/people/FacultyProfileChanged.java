package org.facultyaffairs.matching.people;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What this service reads of a person's profile, and the document that it keeps. */
public record FacultyProfileChanged(
        UUID facultyId,
        long version,
        Name name,
        FacultyStatus status,
        String unit,
        Rank rank,
        Track track,
        LocalDate rankSince,
        LocalDate hiredOn,
        CareerStage careerStage,
        List<LeadershipRole> leadershipRoles,
        List<String> interests,
        List<String> expertise,
        List<String> tags,
        List<String> languages,
        Set<OpenTo> openTo,
        int mentoringCapacity,
        Bandwidth bandwidth,
        @Nullable String orcid,
        @Nullable UUID managerId) {

    /** As the person wants to be called. */
    public record Name(String given, String family) {}

    /** A role in HR's words. */
    public record LeadershipRole(String unit, String role) {}

    Person person() {
        return new Person(
                new FacultyId(facultyId),
                name.given() + " " + name.family(),
                status,
                position(),
                words(),
                orcid == null ? "" : orcid,
                managerId == null ? null : new FacultyId(managerId));
    }

    private Position position() {
        return new Position(
                new UnitId(unit),
                rank,
                track,
                rankSince,
                hiredOn,
                careerStage,
                leadershipRoles.stream().map(LeadershipRole::role).toList());
    }

    private OwnWords words() {
        List<String> drawnTo = new ArrayList<>(interests);
        drawnTo.addAll(tags);
        return new OwnWords(
                Topic.all(expertise), Topic.all(drawnTo), Set.copyOf(languages), openTo, mentoringCapacity, bandwidth);
    }
}
